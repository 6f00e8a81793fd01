package org.rolecompare.site;

import java.nio.charset.StandardCharsets;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.page.CurrentSite;

import static org.assertj.core.api.Assertions.assertThat;

/** A page is cited with its edition, and says so where it is of another one. */
@PageTest
class CitedEditionPageTests {

	private static final String PAGE = "/roles/cto";

	@Autowired
	private Pages pages;

	@Autowired
	private CurrentSite site;

	@Test
	void answersForTheRunningEditionAsWithoutIt() throws Exception {
		String cited = this.site.get().citable(PAGE);
		assertThat(this.pages.open(cited).getResponse().getContentAsByteArray())
			.isEqualTo(this.pages.open(PAGE).getResponse().getContentAsByteArray());
	}

	@Test
	void saysThatAnotherEditionIsMeant() {
		Document page = this.pages.read(PAGE + "?edition=2025-01-01-89abcdef");
		assertThat(page.select("aside .notice").text())
			.startsWith("You cite edition 2025-01-01-89abcdef. This is edition " + this.site.get().version() + " of ");
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(PAGE);
	}

	@Test
	void repeatsNoMarkupAndNothingLong() {
		Document page = this.pages.read(PAGE + "?edition=%3Cscript%3Ealert(1)%3C/script%3E" + "x".repeat(3000));
		assertThat(page.select("aside .notice").text()).contains("You cite edition <script>alert(1)</script>x")
			.hasSizeLessThan(400);
		assertThat(page.select("aside script")).isEmpty();
	}

	@Test
	void saysSoOnEveryKindOfPage() {
		for (KindOfPage kind : KindOfPage.values()) {
			if (kind.status() == 200 && !kind.address().contains("edition=")) {
				String address = kind.address();
				Document page = this.pages.read(address + (address.contains("?") ? "&" : "?") + "edition=another");
				assertThat(page.select("aside .notice").text()).as(address).contains("You cite edition another.");
			}
		}
	}

	@Test
	void tellsItInEveryFileThatHasRoomForIt() throws Exception {
		for (String ending : new String[] { ".csv", ".md", ".json" }) {
			String file = this.pages.open(PAGE + ending + "?edition=2025-01-01-89abcdef")
				.getResponse()
				.getContentAsString(StandardCharsets.UTF_8);
			assertThat(file).as(ending).contains("You cite edition 2025-01-01-89abcdef");
			assertThat(this.pages.open(PAGE + ending).getResponse().getContentAsString(StandardCharsets.UTF_8))
				.doesNotContain("You cite edition");
		}
	}

}
