package org.rolecompare.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;
import org.jspecify.annotations.Nullable;

/**
 * The browser of this test run, or the reason why there is none. It is the machine's
 * Chromium, or, where it has none, the one that Playwright downloads.
 */
final class Chromium implements AutoCloseable {

	private static final String VARIABLE = "CHROMIUM_PATH";

	/** The shell comes first: without windows to draw it takes two thirds of the time. */
	private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "chromium-browser",
			"google-chrome", "google-chrome-stable");

	/**
	 * No sandbox, because containers run as root, and the only pages it sees are ours.
	 * Nothing on its own account over the network.
	 */
	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	/** Without it, Playwright downloads three browsers as soon as it is created. */
	private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

	private static final int MINUTES_FOR_A_DOWNLOAD = 5;

	private final @Nullable Playwright playwright;

	private final @Nullable Browser browser;

	private final String trouble;

	private Chromium(@Nullable Playwright playwright, @Nullable Browser browser, String trouble) {
		this.playwright = playwright;
		this.browser = browser;
		this.trouble = trouble;
	}

	/**
	 * Start the browser. Where that is impossible it is said once, in a way that nobody
	 * overlooks.
	 * @return the browser, or what the trouble is
	 */
	static Chromium start() {
		try {
			LaunchOptions options = new LaunchOptions().setArgs(ARGUMENTS);
			find().ifPresentOrElse(options::setExecutablePath, Chromium::download);
			Playwright playwright = Playwright.create(new CreateOptions().setEnv(NO_DOWNLOAD));
			return new Chromium(playwright, playwright.chromium().launch(options), "");
		}
		catch (PlaywrightException | IllegalStateException ex) {
			String trouble = Objects.requireNonNullElse(ex.getMessage(), ex.toString());
			System.err.println(banner(trouble));
			return new Chromium(null, null, trouble.lines().findFirst().orElse(""));
		}
	}

	boolean isRunning() {
		return this.browser != null;
	}

	String trouble() {
		return this.trouble;
	}

	Browser browser() {
		return Objects.requireNonNull(this.browser, this.trouble);
	}

	@Override
	public void close() {
		if (this.playwright != null) {
			this.playwright.close();
		}
	}

	private static Optional<Path> find() {
		String named = System.getenv(VARIABLE);
		if (named != null && !named.isBlank()) {
			if (!Files.isExecutable(Path.of(named))) {
				throw new IllegalStateException(VARIABLE + " names no program: " + named);
			}
			return Optional.of(Path.of(named));
		}
		String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
		return NAMES.stream()
			.flatMap((name) -> Stream.of(path.split(File.pathSeparator)).map((folder) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	/** Does nothing if it was downloaded before. */
	private static void download() {
		ProcessBuilder installer = Driver.ensureDriverInstalled(NO_DOWNLOAD, false).createProcessBuilder();
		installer.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
		installer.command().addAll(List.of("install", "--only-shell", "chromium"));
		try {
			Path log = Files.createTempFile("chromium", ".log");
			Process process = installer.redirectErrorStream(true).redirectOutput(log.toFile()).start();
			boolean ended = process.waitFor(MINUTES_FOR_A_DOWNLOAD, TimeUnit.MINUTES);
			process.destroyForcibly();
			Files.delete(log);
			if (!ended || process.exitValue() != 0) {
				throw new IllegalStateException("There is no Chromium here, and none could be downloaded");
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while a Chromium was downloaded", ex);
		}
	}

	private static String banner(String trouble) {
		return """

				##############################################################################
				##  THE TESTS IN A REAL BROWSER DID NOT RUN.
				##  %s
				##  Install Chromium or Google Chrome ("apt-get install chromium"), or name
				##  one in the environment variable %s, and run the tests again.
				##############################################################################
				""".formatted(trouble.strip().replace("\n", "\n##  "), VARIABLE);
	}

}
