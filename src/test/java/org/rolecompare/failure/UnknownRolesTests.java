package org.rolecompare.failure;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.rolecompare.address.NotFound;
import org.rolecompare.failure.FailurePage.Help;
import org.rolecompare.failure.FailurePage.Link;
import org.rolecompare.loading.Catalogues;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said of an address that names roles which do not exist.
 */
class UnknownRolesTests {

	@Test
	void putsTheNearRoleInItsPlaceInTheComparison() {
		FailurePage page = page("/compare", "cpo", "ctoo");
		assertThat(page.help()).hasSize(1);
		assertThat(page.help().get(0).lead()).isEqualTo("Did you mean, instead of “ctoo”:");
		assertThat(page.help().get(0).links())
			.contains(new Link("/compare/cpo-vs-cto", "Chief Technology Officer: compare CPO, CTO"));
		assertThat(page.chooser()).isNotNull();
		assertThat(page.chooser().fields().get(0).chosen().slug()).isEqualTo("cpo");
	}

	@Test
	void putsEachRoleOfASharedNameInItsPlace() {
		FailurePage page = page("/compare", "cdo", "cto");
		assertThat(page.head().title()).isEqualTo("Several roles are called “cdo”");
		assertThat(addresses(page)).containsExactly("/compare/chief-digital-officer-vs-cto", "/compare/cdao-vs-cto");
	}

	@Test
	void leadsToTheChooserWhereNothingElseWasFound() {
		assertThat(addresses(page("/compare", "ctoo", "nope"))).contains("/compare?role=cto")
			.allMatch((address) -> address.startsWith("/compare?role="));
	}

	@Test
	void namesNoRoleTwiceInAComparison() {
		assertThat(addresses(page("/compare", "cto", "ctoo"))).contains("/compare?role=cto");
	}

	@Test
	void leadsToTheOverlapOrTheMoveThatMayBeMeant() {
		assertThat(addresses(page("/overlap", "cpo", "ctoo"))).contains("/overlap/cpo-vs-cto");
		assertThat(addresses(page("/moves", "cpo", "ctoo"))).contains("/moves/cpo/cto");
	}

	@Test
	void leadsToTheRoleFromAnyOtherAddress() {
		FailurePage page = page("/roles", "ctoo");
		assertThat(addresses(page)).contains("/roles/cto");
		assertThat(page.what()).isEqualTo("No role is called “ctoo”.");
	}

	@Test
	void namesFiveNamesAtMost() {
		FailurePage page = page("/compare",
				IntStream.rangeClosed(1, 50).mapToObj((number) -> "role" + number).toArray(String[]::new));
		assertThat(page.help()).hasSizeLessThanOrEqualTo(5);
		assertThat(page.head().title())
			.isEqualTo("No role is called “role1”, “role2”, “role3”, “role4” or “role5” and 45 more");
	}

	@Test
	void showsOnlyWhatCanBeSeenAndNotTooMuchOfIt() {
		String title = page("/roles", "\u202Eotpc\u0000" + "x".repeat(5000)).head().title();
		assertThat(title).startsWith("No role is called “otpc xxx").endsWith("x…”").hasSizeLessThan(90);
	}

	private static FailurePage page(String section, String... names) {
		return FailurePage.of(Catalogues.example(), new Failure(HttpStatus.NOT_FOUND, "", section + "/x",
				new NotFound(NotFound.Kind.ROLE, List.of(names))));
	}

	private static List<String> addresses(FailurePage page) {
		return page.help().stream().map(Help::links).flatMap(List::stream).map(Link::href).toList();
	}

}
