package org.rolecompare.failure;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rolecompare.failure.FailurePage.Help;
import org.rolecompare.failure.FailurePage.Link;
import org.rolecompare.failure.UnknownRoles.Kind;
import org.rolecompare.role.Lookup;
import org.rolecompare.role.RoleNames;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said of an address that names roles which do not exist.
 */
class UnknownRolesTests {

	private static final RoleNames CTO = new RoleNames("cto", "CTO", "Chief Technology Officer", null, List.of());

	private static final RoleNames CPO = new RoleNames("cpo", "CPO", "Chief Product Officer", null, List.of());

	private static final RoleNames DIGITAL = new RoleNames("digital", "CDO", "Chief Digital Officer", null, List.of());

	private static final RoleNames DATA = new RoleNames("data", "CDO", "Chief Data Officer", null, List.of());

	@Test
	void putsTheNearRoleInItsPlaceInTheComparison() {
		UnknownRoles unknown = new UnknownRoles(List.of(found(CPO), unknown("ctoo")), Kind.COMPARISON);
		assertThat(unknown.help((name) -> List.of(CTO))).containsExactly(new Help("Did you mean, instead of “ctoo”:",
				List.of(new Link("/compare/cpo-vs-cto", "Chief Technology Officer: compare CPO, CTO"))));
		assertThat(unknown.found()).containsExactly(CPO);
	}

	@Test
	void putsEachRoleOfASharedNameInItsPlace() {
		UnknownRoles unknown = new UnknownRoles(List.of(new Lookup("cdo", List.of(DIGITAL, DATA)), found(CTO)),
				Kind.COMPARISON);
		assertThat(unknown.page().head().title()).isEqualTo("Several roles are called “cdo”");
		assertThat(addresses(unknown)).containsExactly("/compare/digital-vs-cto", "/compare/data-vs-cto");
	}

	@Test
	void leadsToTheChooserWhereNothingElseWasFound() {
		UnknownRoles unknown = new UnknownRoles(List.of(unknown("xto"), unknown("nope")), Kind.COMPARISON);
		assertThat(addresses(unknown)).containsOnly("/compare?role=cto");
	}

	@Test
	void namesNoRoleTwiceInAComparison() {
		UnknownRoles unknown = new UnknownRoles(List.of(found(CTO), unknown("ctoo")), Kind.COMPARISON);
		assertThat(addresses(unknown)).containsExactly("/compare?role=cto");
	}

	@Test
	void leadsToTheOverlapOrTheMoveThatMayBeMeant() {
		assertThat(addresses(new UnknownRoles(List.of(found(CPO), unknown("ctoo")), Kind.OVERLAP)))
			.containsExactly("/overlap/cpo-vs-cto");
		assertThat(addresses(new UnknownRoles(List.of(found(CPO), unknown("ctoo")), Kind.MOVE)))
			.containsExactly("/moves/cpo/cto");
	}

	@Test
	void leadsToTheRoleFromAnyOtherAddress() {
		UnknownRoles unknown = new UnknownRoles(List.of(unknown("ctoo")), Kind.ROLE);
		assertThat(addresses(unknown)).containsExactly("/roles/cto");
		assertThat(unknown.page().what()).isEqualTo("No role is called “ctoo”.");
	}

	@Test
	void looksForFiveNamesAtMost() {
		List<Lookup> many = IntStream.rangeClosed(1, 50).mapToObj((number) -> unknown("role" + number)).toList();
		UnknownRoles unknown = new UnknownRoles(many, Kind.COMPARISON);
		assertThat(unknown.help((name) -> List.of(CTO))).hasSize(5);
		assertThat(unknown.page().head().title())
			.isEqualTo("No role is called “role1”, “role2”, “role3”, “role4” or “role5” and 45 more");
	}

	@Test
	void showsOnlyWhatCanBeSeenAndNotTooMuchOfIt() {
		String hostile = "\u202Eotpc\u0000" + "x".repeat(5000);
		String title = new UnknownRoles(List.of(unknown(hostile)), Kind.ROLE).page().head().title();
		assertThat(title).startsWith("No role is called “otpcxxx").endsWith("x…”").hasSizeLessThan(90);
	}

	private static List<String> addresses(UnknownRoles unknown) {
		return unknown.help((name) -> List.of(CTO))
			.stream()
			.flatMap((help) -> help.links().stream())
			.map(Link::address)
			.toList();
	}

	private static Lookup found(RoleNames role) {
		return new Lookup(role.slug(), List.of(role));
	}

	private static Lookup unknown(String typed) {
		return new Lookup(typed, List.of());
	}

}
