package org.rolecompare.decide;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.address.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How combined roles are asked for.
 */
@PageTest
class CombinedRoleControllerTests {

	@Autowired
	private Pages pages;

	@ParameterizedTest
	@CsvSource({ "CPTO, cpto", "CTPO, cpto", "ctpo, cpto", "Chief%20Product%20and%20Tech%20Officer, cpto",
			"chief-product-and-technology-officer, cpto", "CDIO, cdio" })
	void movesOtherNamesToTheSlug(String name, String slug) {
		assertThat(this.pages.open("/combined-roles/" + name)).hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.headers()
			.hasValue(HttpHeaders.LOCATION, "/combined-roles/" + slug);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cto", "CTO", "ceo" })
	void knowsNothingOfARoleThatJoinsNoOthers(String slug) {
		assertThat(this.pages.open("/combined-roles/" + slug)).hasStatus(HttpStatus.NOT_FOUND)
			.failure()
			.isInstanceOf(NotFound.class)
			.hasMessageContaining("combined role " + slug.toLowerCase(Locale.ROOT));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nope", "cdo", "%3Cscript%3E", "%E2%80%AEotpc", "$%7B7*7%7D" })
	void knowsNothingOfWhatIsNotExactlyOneRole(String slug) {
		assertThat(this.pages.open("/combined-roles/" + slug)).hasStatus(HttpStatus.NOT_FOUND)
			.failure()
			.isInstanceOf(NotFound.class)
			.hasMessageContaining("No one role is called");
	}

	@Test
	void keepsTheChoiceOfSourcesUnderAnotherName() {
		assertThat(this.pages.open("/combined-roles/CTPO?kind=study&sources=counted")).headers()
			.hasValue(HttpHeaders.LOCATION, "/combined-roles/cpto?kind=study&sources=counted");
	}

}
