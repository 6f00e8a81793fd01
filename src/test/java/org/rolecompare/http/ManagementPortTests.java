package org.rolecompare.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.Socketed;
import org.rolecompare.Socketed.Answer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whoever watches the application has a port that no reader can keep busy. */
@Tag("application")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "management.server.port=0", "spring.profiles.active=metrics",
				"server.tomcat.threads.max=" + ManagementPortTests.WORKERS, "rolecompare.drain=0s" })
@ExampleCatalogue
@Import(ManagementPortTests.Endless.class)
class ManagementPortTests {

	static final int WORKERS = 4;

	private static final Duration A_MINUTE = Duration.ofMinutes(1);

	private static final String LIVENESS = "/actuator/health/liveness";

	private static final String READINESS = "/actuator/health/readiness";

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int managementPort;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Endless endless;

	@AfterEach
	void beReady() {
		AvailabilityChangeEvent.publish(this.context, ReadinessState.ACCEPTING_TRAFFIC);
	}

	@Test
	void answersWhileAllWorkersAreHeld() {
		List<CompletableFuture<Answer>> held = new ArrayList<>();
		for (int worker = 0; worker < WORKERS; worker++) {
			held.add(CompletableFuture.supplyAsync(() -> Socketed.send(this.port, "GET", "/about?hold=all"),
					(task) -> new Thread(task).start()));
		}
		try {
			await().until(() -> this.endless.begun.getCount() == 0);
			assertThat(ask(LIVENESS).body()).isEqualTo("{\"status\":\"UP\"}");
			assertThat(ask(READINESS).body()).isEqualTo("{\"status\":\"UP\"}");
			assertThat(held).noneMatch(CompletableFuture::isDone);
		}
		finally {
			this.endless.end.countDown();
		}
		assertThat(held).allSatisfy((reader) -> assertThat(reader.join().status()).isEqualTo(200));
	}

	@Test
	void tellsWhoIsAliveFromWhoIsReady() {
		AvailabilityChangeEvent.publish(this.context, ReadinessState.REFUSING_TRAFFIC);
		assertThat(ask(READINESS).status()).isEqualTo(503);
		assertThat(ask(LIVENESS).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { LIVENESS, READINESS, "/actuator/health", "/actuator/info", "/actuator/prometheus" })
	void isTheOnlyOneThatTellsOperators(String address) {
		assertThat(ask(address).status()).isEqualTo(200);
		assertThat(Socketed.send(this.port, "GET", address).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource({ "/actuator/env, 404", "/actuator/heapdump, 404", "/actuator/metrics, 404", "/actuator/shutdown, 404",
			"/actuator, 404", "/about, 404", "/%zz, 400" })
	void givesNothingElseAway(String address, int status) {
		Answer answer = ask(address);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.body()).doesNotContain("Tomcat", "Exception", "java", "springframework", "rolecompare");
		assertThat(answer.header("Server")).isEmpty();
	}

	@Test
	void measuresHowPagesAreKept() {
		Socketed.send(this.port, "GET", "/about");
		Socketed.send(this.port, "GET", "/about");
		// Not Tomcat's own figures: one application without them is enough to switch them
		// off
		// in the whole process, and the tests have many.
		assertThat(ask("/actuator/prometheus").body()).containsPattern("\ncache_size\\{cache=\"pages\"} [1-9]")
			.containsPattern("\ncache_weight_bytes\\{cache=\"pages\"} [1-9]")
			.containsPattern("\ncache_gets_total\\{cache=\"pages\",result=\"hit\"} [1-9]")
			.containsPattern("\ncache_gets_total\\{cache=\"pages\",result=\"miss\"} [1-9]")
			.contains("\nrendering_waiting ", "\nrendering_refused_total ", "\njvm_memory_used_bytes",
					"\nprocess_files_open_files");
	}

	private Answer ask(String address) {
		return Socketed.send(this.managementPort, "GET", address);
	}

	/** Holds every worker of the readers' port until the test lets go. */
	@TestConfiguration
	static class Endless {

		private final CountDownLatch begun = new CountDownLatch(WORKERS);

		private final CountDownLatch end = new CountDownLatch(1);

		@Bean
		FilterRegistrationBean<Filter> holding() {
			FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) -> {
				if ("all".equals(request.getParameter("hold"))) {
					this.begun.countDown();
					await().atMost(A_MINUTE).until(() -> this.end.getCount() == 0);
				}
				chain.doFilter(request, response);
			});
			registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
			return registration;
		}

	}

}
