package org.rolecompare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the application. It stays empty: whatever stands here would load in every test
 * slice.
 */
@SpringBootApplication
public class RoleCompareApplication {

	/**
	 * Starts the server.
	 * @param args Spring Boot's command line arguments
	 */
	public static void main(String[] args) {
		SpringApplication.run(RoleCompareApplication.class, args);
	}

}
