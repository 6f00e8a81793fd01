package org.rolecompare.loading;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.rolecompare.RoleCompareApplication;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** What an operator sees of the catalogue when the application starts. */
@Tag("application")
class StartTests {

	@TempDir
	Path folder;

	@Test
	void printsTheFaultsOnceAndNothingElse() throws Exception {
		TinyCatalogue.in(this.folder).replace("roles/mate.yaml", "rank: 10", "rank: ten").delete("references.yaml");
		assertThat(start(this.folder)).isEqualTo("""
				The catalogue cannot be used.
				Faults
				  %1$s/references.yaml: is missing [required-file]
				  %1$s/roles/mate.yaml:4: rank: must be a whole number [shape]
				The catalogue in %1$s has 4 roles, 2 categories, 12 statements, no references: 2 faults, no warnings
				exit code 1
				""".formatted(this.folder));
	}

	@Test
	void printsThatThereIsNoFolder() throws Exception {
		Path nowhere = this.folder.resolve("nowhere");
		assertThat(start(nowhere)).startsWith("""
				The catalogue cannot be used.
				Faults
				  %1$s: does not exist [readable]
				The catalogue in %1$s has no roles""".formatted(nowhere))
			.endsWith(": 1 fault, no warnings\nexit code 1\n");
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void printsThatTheNameIsNoFolders(CapturedOutput output) {
		assertThatException()
			.isThrownBy(
					() -> SpringApplication.run(RoleCompareApplication.class, "--rolecompare.catalogue=no\u0000where"))
			.havingRootCause()
			.isInstanceOf(CatalogueException.class);
		assertThat(output).startsWith("The catalogue cannot be used.\nrolecompare.catalogue names no folder: ");
	}

	@Test
	void namesThePortThatIsTaken() throws Exception {
		TinyCatalogue.in(this.folder);
		try (ServerSocket taken = new ServerSocket(0)) {
			assertThat(start(this.folder, "-Dserver.port=" + taken.getLocalPort()))
				.contains("Port " + taken.getLocalPort() + " was already in use")
				.doesNotContain("\tat ")
				.endsWith("exit code 1\n");
		}
	}

	/** Starts as an operator does, in a process of its own. */
	private static String start(Path catalogue, String... options) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dserver.port=0"));
		command.addAll(List.of(options));
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), RoleCompareApplication.class.getName(),
				"--rolecompare.catalogue=" + catalogue));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return output + "exit code " + process.waitFor() + "\n";
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void sumsUpTheBreachesOfStyle(CapturedOutput output) {
		TinyCatalogue.in(this.folder)
			.write("references.yaml",
					"- {key: logbook, site: Harbour, url: 'https://example.org/logbook', retrieved: 2026-11-20, kind: study}\n"
							+ "- {key: manual, site: Yard, url: 'https://example.org/manual', retrieved: 2026-11-20, kind: official}\n"
							+ IntStream.range(0, 300)
								.mapToObj(
										"- {key: unused-%1$s, site: S, url: 'https://example.org/%1$s', retrieved: 2026-11-20, kind: study}\n"::formatted)
								.collect(Collectors.joining()));
		SpringApplication.run(RoleCompareApplication.class, "--server.port=0", "--rolecompare.catalogue=" + this.folder)
			.close();
		assertThat(output.toString().lines().filter((line) -> line.contains(" WARN "))).hasSize(1);
		assertThat(output)
			.containsOnlyOnce(
					"Warnings\n  " + this.folder + "/references.yaml:3: [2] (unused-0): is not cited anywhere")
			.containsOnlyOnce("  and 100 more\n")
			.containsOnlyOnce(": no faults, 300 warnings");
	}

}
