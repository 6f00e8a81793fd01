package org.rolecompare.loading;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.rolecompare.loading.file.CatalogueSource;

/** {@code check [folder]}: checks a catalogue without starting the server. */
public final class CheckCommand {

	/** The first argument that asks for this command. */
	public static final String NAME = "check";

	private static final int FINE = 0;

	private static final int FAULTY = 1;

	private static final int MISUSED = 2;

	private CheckCommand() {
	}

	/**
	 * Runs the command.
	 * @param arguments what follows the name of the command: a folder, or nothing for the
	 * catalogue that the application brings along
	 * @return the exit code: 0 without faults, 1 with faults, 2 if misused
	 */
	public static int run(List<String> arguments, Clock clock, PrintStream out, PrintStream err) {
		if (arguments.size() > 1 || arguments.stream().anyMatch((argument) -> argument.startsWith("-"))) {
			return misused(err);
		}
		try {
			CatalogueSource source = arguments.isEmpty() ? CatalogueSource.builtIn()
					: CatalogueSource.folder(Path.of(arguments.get(0)));
			CatalogueReport report = CatalogueCheck.check(source, clock);
			out.print(report.describe());
			return report.faults().isEmpty() ? FINE : FAULTY;
		}
		catch (InvalidPathException ex) {
			return misused(err);
		}
	}

	private static int misused(PrintStream err) {
		err.println("Usage: check [folder of a catalogue]");
		return MISUSED;
	}

}
