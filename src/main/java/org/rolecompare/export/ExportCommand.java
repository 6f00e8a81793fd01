package org.rolecompare.export;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.page.BaseUrl;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** {@code export --to=FILE}: writes the site as files into a zip file and ends. */
public final class ExportCommand {

	/** The first argument that asks for this command. */
	public static final String NAME = "export";

	private static final String TARGET = "--to=";

	private static final String BASE_URL = "rolecompare.base-url";

	/** Only what says something of the pages; how they are served is the command's. */
	private static final String SETTING = "--rolecompare.";

	/** A server for nobody but this process, and silent. */
	private static final List<String> SERVER = List.of("--server.address=127.0.0.1", "--server.port=0",
			"--server.ssl.enabled=false", "--server.servlet.context-path=", "--server.forward-headers-strategy=none",
			"--logging.level.org.rolecompare.http=warn", "--rolecompare.page-cache.warm-up=false");

	private static final String USAGE = "Usage: " + NAME + " --to=FILE.zip [" + SETTING + "...=...]";

	private static final int FINE = 0;

	private static final int FAILED = 1;

	private ExportCommand() {
	}

	/**
	 * Run the command.
	 * @param arguments what follows the name of the command: {@code --to} and the
	 * operator's settings
	 * @param application the application, not yet started
	 * @return the exit code: 0 if the file is written, 1 if nothing is
	 */
	public static int run(List<String> arguments, SpringApplication application, PrintStream out, PrintStream err) {
		try {
			out.println(export(target(arguments), arguments, application));
			return FINE;
		}
		catch (ExportException ex) {
			err.println(NAME + ": " + ex.getMessage());
			return FAILED;
		}
	}

	private static ArchiveFile target(List<String> arguments) {
		String target = null;
		for (String argument : arguments) {
			if (argument.startsWith(TARGET) && target == null) {
				target = argument.substring(TARGET.length());
			}
			else if (!argument.startsWith(SETTING)) {
				throw new ExportException("\"" + argument + "\" is not understood. " + USAGE);
			}
		}
		if (target == null || target.isBlank()) {
			throw new ExportException("--to is missing. " + USAGE);
		}
		return ArchiveFile.of(target);
	}

	private static String export(ArchiveFile target, List<String> arguments, SpringApplication application) {
		List<String> settings = arguments.stream().filter((argument) -> argument.startsWith(SETTING)).toList();
		application.addInitializers((context) -> beNowhere(context.getEnvironment()));
		try (ConfigurableApplicationContext running = application
			.run(Stream.concat(settings.stream(), SERVER.stream()).toArray(String[]::new))) {
			int port = running.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
			Catalogue catalogue = running.getBean(CurrentCatalogue.class).get();
			SiteExport export = new SiteExport(catalogue, new LoopbackSource(port),
					Origin.at(running.getBean(BaseUrl.class).get()));
			return target.write(export, catalogue.edition().getReviewed().atStartOfDay()) + ", catalogue version "
					+ catalogue.edition().getVersion();
		}
	}

	/** Left alone, pages would name the port at which they happen to be made. */
	private static void beNowhere(ConfigurableEnvironment environment) {
		if (environment.getProperty(BASE_URL, "").isBlank()) {
			environment.getPropertySources().addFirst(new MapPropertySource(NAME, Map.of(BASE_URL, Origin.NOWHERE)));
		}
	}

}
