package org.rolecompare;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;

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
	 * Starts the server, or checks a catalogue and ends if the first argument is
	 * {@code check}.
	 * @param args Spring Boot's command line arguments, or {@code check} and a folder
	 */
	public static void main(String[] args) {
		List<String> arguments = Arrays.asList(args);
		if (!arguments.isEmpty() && CheckCommand.NAME.equals(arguments.get(0))) {
			System.exit(CheckCommand.run(arguments.subList(1, arguments.size()), Clock.systemUTC(), System.out,
					System.err));
		}
		SpringApplication.run(RoleCompareApplication.class, args);
	}

}
