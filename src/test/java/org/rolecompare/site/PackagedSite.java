package org.rolecompare.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rolecompare.Socketed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The application as it is packaged, in a process of its own.
 */
final class PackagedSite implements AutoCloseable {

	/** The build says where the jar is. */
	static final Path JAR = Path.of(System.getProperty("rolecompare.jar", "target/rolecompare.jar"));

	private static final Pattern READY = Pattern.compile("Role Compare is ready: http://localhost:(\\d+)/");

	private final Process process;

	private final Path log;

	private int port;

	private PackagedSite(Process process, Path log) {
		this.process = process;
		this.log = log;
	}

	/**
	 * Start the application, without waiting for it.
	 * @param log where to write what it says
	 * @param environment what to change in the environment of the process
	 * @param options options of the virtual machine
	 * @return the application
	 */
	static PackagedSite start(Path log, Map<String, String> environment, String... options) throws IOException {
		ProcessBuilder builder = process(Path.of(System.getProperty("java.home")), environment, List.of(options),
				List.of("--server.port=0", "--rolecompare.base-url=" + SiteTest.BASE_URL,
						"--rolecompare.page-cache.warm-up=false"))
			.redirectOutput(log.toFile());
		return new PackagedSite(builder.start(), log);
	}

	/**
	 * Have the application write the site into a file and end.
	 * @param java the JDK
	 * @param environment what to change in the environment of the process
	 * @param arguments the arguments of the command
	 * @param options options of the virtual machine
	 * @return what it says, and its exit code
	 */
	static String export(Path java, Map<String, String> environment, List<String> arguments, String... options)
			throws IOException, InterruptedException {
		List<String> command = Stream.concat(Stream.of("export"), arguments.stream()).toList();
		Process process = process(java, environment, List.of(options), command).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return said + "exit code " + process.waitFor() + "\n";
	}

	private static ProcessBuilder process(Path java, Map<String, String> environment, List<String> options,
			List<String> arguments) {
		List<String> command = new ArrayList<>();
		command.add(java.resolve("bin/java").toString());
		command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
		command.addAll(options);
		command.addAll(List.of("-jar", JAR.toString()));
		command.addAll(arguments);
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().putAll(environment);
		return builder;
	}

	/**
	 * Wait until the application is ready.
	 */
	void awaitReady() {
		await().atMost(Duration.ofMinutes(3)).until(() -> {
			String said = Files.readString(this.log, StandardCharsets.ISO_8859_1);
			assertThat(this.process.isAlive()).as(said).isTrue();
			Matcher ready = READY.matcher(said);
			if (ready.find()) {
				this.port = Integer.parseInt(ready.group(1));
			}
			return this.port > 0;
		});
	}

	/**
	 * Send a request and read the whole answer.
	 * @param method the method
	 * @param target the target, sent exactly as it is
	 * @param headers further lines of the head
	 * @return the answer, a character for each byte
	 */
	String ask(String method, String target, String... headers) {
		return new String(Socketed.exchange(this.port, method, target, headers), StandardCharsets.ISO_8859_1);
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
