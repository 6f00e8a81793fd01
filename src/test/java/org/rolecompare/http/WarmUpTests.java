package org.rolecompare.http;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.page.CurrentSite;
import org.rolecompare.sitemap.Sitemap;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@Tag("application")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "rolecompare.page-cache.warm-up=true", "rolecompare.drain=0s" })
@ExampleCatalogue
@Import(WarmUpTests.AtReadiness.class)
class WarmUpTests {

	private static final String HOME = "/";

	@Autowired
	private AtReadiness atReadiness;

	@Autowired
	private KeptPages kept;

	@Autowired
	private CurrentSite site;

	@Autowired
	private CurrentCatalogue catalogue;

	@Test
	void makesTheHomePageBeforeReadersAreLetIn() {
		assertThat(this.atReadiness.madeHome).isTrue();
	}

	@Test
	void makesTheOthersBesideTheFirstReaders() {
		String last = Sitemap.of(this.catalogue.get())
			.pages()
			.stream()
			.reduce((one, next) -> next)
			.orElseThrow()
			.href();
		assertThat(last).isNotEqualTo(HOME);
		// Beside all the tests of another process.
		await().atMost(Duration.ofMinutes(1))
			.untilAsserted(() -> assertThat(this.kept.find(last, this.site.version())).isNotNull());
	}

	/** Notes what is kept at the moment when traffic is accepted. */
	@TestConfiguration
	static class AtReadiness {

		private final AtomicBoolean madeHome = new AtomicBoolean();

		private final KeptPages kept;

		private final CurrentSite site;

		AtReadiness(KeptPages kept, CurrentSite site) {
			this.kept = kept;
			this.site = site;
		}

		@EventListener
		void note(AvailabilityChangeEvent<ReadinessState> change) {
			if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
				this.madeHome.set(this.kept.find(HOME, this.site.version()) != null);
			}
		}

	}

}
