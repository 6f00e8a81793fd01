package org.rolecompare.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.rolecompare.citation.CitedSentence;
import org.rolecompare.profile.RoleIntroduction.Answered;
import org.rolecompare.profile.RoleIntroduction.Shared;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.Roles;
import org.rolecompare.role.Way;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.References;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What to compare a role with, each comparison once and at its canonical address.
 */
class ComparisonLinkTests {

	private static final Role CTO = role("cto", 1);

	private static final Role CPO = role("cpo", 2);

	private static final Role CPTO = role("cpto", 3);

	private static final Role CIO = role("cio", 4);

	private static final Role CHRO = role("chro", 5);

	private final Roles roles = new Roles(List.of(CTO, CPO, CPTO, CIO, CHRO));

	@Test
	void setsACombinedRoleBesideItsPartsFirst() {
		assertThat(links(introduction(CPTO, List.of(), CTO, CPO), List.of())).containsExactly(
				"/compare/cto-vs-cpo-vs-cpto", "/compare/cto-vs-cpto", "/compare/cpo-vs-cpto", "/compare/cpto-vs-cio");
	}

	@Test
	void keepsTheFirstReasonOfAComparison() {
		List<ComparisonLink> links = ComparisonLink.of(introduction(CTO, List.of()), joinedBy(CPTO),
				List.of("cpto-vs-cto", "cio-vs-cpo"), this.roles);
		assertThat(links).extracting(ComparisonLink::href)
			.containsExactly("/compare/cto-vs-cpto", "/compare/cto-vs-cpo");
		assertThat(links).extracting(ComparisonLink::reason)
			.containsExactly("a combined role that contains it", "next to it in our list");
	}

	@Test
	void ordersPopularComparisonsByRankAndTakesOnlyThoseThatContainTheRole() {
		assertThat(links(introduction(CHRO, List.of()), List.of("chro-vs-cto", "cto-vs-cpo", "cio-vs-cpto-vs-chro")))
			.containsExactly("/compare/cto-vs-chro", "/compare/cpto-vs-cio-vs-chro", "/compare/cio-vs-chro");
	}

	@Test
	void offersRolesThatShareAName() {
		List<ComparisonLink> links = ComparisonLink.of(
				introduction(CPO, List.of(new Shared("CPO", List.of(CHRO.names()), 0))), joinedBy(), List.of(),
				this.roles);
		assertThat(links).contains(new ComparisonLink(List.of(CPO.names(), CHRO.names()), "both are called CPO"));
	}

	@Test
	void leadsOnToOverlapsOfUpToThreeRolesAndToMovesBetweenTwo() {
		List<ComparisonLink> links = ComparisonLink.of(introduction(CPTO, List.of(), CTO, CPO), joinedBy(),
				List.of("cto-vs-cpo-vs-cpto-vs-cio"), this.roles);
		assertThat(links).extracting(ComparisonLink::overlap)
			.startsWith("/overlap/cto-vs-cpo-vs-cpto", "/overlap/cto-vs-cpto", "/overlap/cpo-vs-cpto", null);
		assertThat(links.get(0).ways()).isEmpty();
		assertThat(links.get(1).ways()).extracting(Way::href).containsExactly("/moves/cto/cpto", "/moves/cpto/cto");
	}

	@Test
	void leavesOutWhatNoComparisonHolds() {
		Role[] parts = IntStream.range(0, 6).mapToObj((part) -> role("part-" + part, part)).toArray(Role[]::new);
		Role whole = role("whole", 6);
		Roles many = new Roles(Stream.concat(Arrays.stream(parts), Stream.of(whole)).toList());
		assertThat(
				ComparisonLink.of(introduction(whole, List.of(), parts), joinedBy(), List.of("whole-vs-nobody"), many))
			.hasSize(6)
			.allMatch((link) -> link.roles().size() == 2);
	}

	@Test
	void offersNothingToTheOnlyRole() {
		assertThat(ComparisonLink.of(introduction(CTO, List.of()), joinedBy(), List.of(), new Roles(List.of(CTO))))
			.isEmpty();
	}

	private List<String> links(RoleIntroduction role, List<String> popular) {
		return ComparisonLink.of(role, joinedBy(), popular, this.roles).stream().map(ComparisonLink::href).toList();
	}

	private static List<RoleNames> joinedBy(Role... roles) {
		return Arrays.stream(roles).map(Role::names).toList();
	}

	private static RoleIntroduction introduction(Role role, List<Shared> shared, Role... parts) {
		return new RoleIntroduction(role.names(), new CitedSentence("An executive.", List.of(), null),
				new Answered(List.of("How?"), true, List.of()), shared, Arrays.stream(parts).map(Role::names).toList());
	}

	private static Role role(String slug, int rank) {
		return new Role(new RoleNames(slug, slug.toUpperCase(Locale.ROOT), "Chief " + slug, null, List.of()), rank,
				null, new CitedText("An executive.", List.of(References.study("study"))), List.of());
	}

}
