package org.rolecompare.structure;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.address.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the structures of a combined role are asked for.
 */
@PageTest
class StructureControllerTests {

	private static final String STRUCTURES = "/combined-roles/cpto/structures";

	@Autowired
	private Pages pages;

	@Test
	void movesOtherNamesWithTheChoiceAndTheAnswers() {
		assertThat(this.pages.open("/combined-roles/CTPO/structures?structure=one-cpto&yes=start-up"))
			.hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.headers()
			.hasValue(HttpHeaders.LOCATION, STRUCTURES + "?structure=one-cpto&yes=start-up");
	}

	@Test
	void knowsNothingOfACombinedRoleWithoutStructures() {
		assertThat(this.pages.open("/combined-roles/cito/structures")).hasStatus(HttpStatus.NOT_FOUND)
			.failure()
			.isInstanceOf(NotFound.class)
			.hasMessageContaining("no structures for the combined role cito");
		assertThat(this.pages.open("/combined-roles/cto/structures")).hasStatus(HttpStatus.NOT_FOUND)
			.failure()
			.isInstanceOf(NotFound.class)
			.hasMessageContaining("combined role cto");
	}

	@Test
	void isLinkedFromTheCombinedRoleIfItHasStructures() {
		assertThat(this.pages.read("/combined-roles/cpto").select(".ways a").eachAttr("href")).contains(STRUCTURES);
		assertThat(this.pages.read("/combined-roles").select("a[href$=/structures]").eachAttr("href"))
			.containsExactly(STRUCTURES);
	}

	@Test
	void escapesWhatItDoesNotKnow() {
		Document page = this.pages.read(STRUCTURES + "?structure=%3Cb%3Eone%3C/b%3E&yes=%3Ci%3E");
		assertThat(page.select(".notice q").eachText()).containsExactly("<b>one</b>", "<i>");
		assertThat(page.select(".notice b, .notice i")).isEmpty();
	}

}
