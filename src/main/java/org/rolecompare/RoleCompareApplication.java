package org.rolecompare;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import org.rolecompare.export.ExportCommand;
import org.rolecompare.loading.CheckCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the application. It stays empty: whatever stands here would load in every test
 * slice.
 */
@SpringBootApplication
public class RoleCompareApplication {

	/**
	 * Starts the server. If the first argument is {@code check} it checks a catalogue and
	 * ends instead, if it is {@code export} it writes the site into a file and ends.
	 * @param args Spring Boot's command line arguments, or the name of a command and its
	 * own
	 */
	public static void main(String[] args) {
		List<String> arguments = Arrays.asList(args);
		if (!arguments.isEmpty() && CheckCommand.NAME.equals(arguments.get(0))) {
			System.exit(CheckCommand.run(arguments.subList(1, arguments.size()), Clock.systemUTC(), System.out,
					System.err));
		}
		if (!arguments.isEmpty() && ExportCommand.NAME.equals(arguments.get(0))) {
			System.exit(ExportCommand.run(arguments.subList(1, arguments.size()),
					new SpringApplication(RoleCompareApplication.class), System.out, System.err));
		}
		SpringApplication.run(RoleCompareApplication.class, args);
	}

}
