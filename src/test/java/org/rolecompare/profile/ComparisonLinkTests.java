package org.rolecompare.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rolecompare.profile.RoleIntroduction.Answered;
import org.rolecompare.profile.RoleIntroduction.Shared;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.RoleRegister;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What to compare a role with, each comparison once and at its canonical address.
 */
class ComparisonLinkTests {

	private static final RoleNames CTO = role("cto");

	private static final RoleNames CPO = role("cpo");

	private static final RoleNames CPTO = role("cpto");

	private static final RoleNames CIO = role("cio");

	private static final RoleNames CHRO = role("chro");

	private final RoleRegister register = new RoleRegister(List.of(CTO, CPO, CPTO, CIO, CHRO));

	@Test
	void setsACombinedRoleBesideItsPartsFirst() {
		assertThat(links(introduction(CPTO, List.of(), CTO, CPO), List.of())).containsExactly(
				"/compare/cto-vs-cpo-vs-cpto", "/compare/cto-vs-cpto", "/compare/cpo-vs-cpto", "/compare/cpto-vs-cio");
	}

	@Test
	void keepsTheFirstReasonOfAComparison() {
		List<ComparisonLink> links = ComparisonLink.of(introduction(CTO, List.of()), joinedBy(CPTO),
				List.of("cpto-vs-cto", "cio-vs-cpo"), this.register);
		assertThat(links).extracting(ComparisonLink::path)
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
		List<ComparisonLink> links = ComparisonLink.of(introduction(CPO, List.of(new Shared("CPO", List.of(CHRO), 0))),
				joinedBy(), List.of(), this.register);
		assertThat(links).contains(new ComparisonLink(List.of(CPO, CHRO), "both are called CPO"));
	}

	@Test
	void leavesOutWhatNoComparisonHolds() {
		RoleNames[] parts = IntStream.range(0, 6).mapToObj((part) -> role("part-" + part)).toArray(RoleNames[]::new);
		RoleNames whole = role("whole");
		RoleRegister many = new RoleRegister(
				IntStream.range(0, 7).mapToObj((index) -> (index < 6) ? parts[index] : whole).toList());
		assertThat(
				ComparisonLink.of(introduction(whole, List.of(), parts), joinedBy(), List.of("whole-vs-nobody"), many))
			.hasSize(6)
			.allMatch((link) -> link.roles().size() == 2);
	}

	@Test
	void offersNothingToTheOnlyRole() {
		assertThat(
				ComparisonLink.of(introduction(CTO, List.of()), joinedBy(), List.of(), new RoleRegister(List.of(CTO))))
			.isEmpty();
	}

	private List<String> links(RoleIntroduction role, List<String> popular) {
		return ComparisonLink.of(role, joinedBy(), popular, this.register).stream().map(ComparisonLink::path).toList();
	}

	private static Combination joinedBy(RoleNames... roles) {
		return new Combination(Arrays.asList(roles), Set.of(), 0);
	}

	private static RoleIntroduction introduction(RoleNames role, List<Shared> shared, RoleNames... parts) {
		return new RoleIntroduction(role, new CitedSentence("An executive.", List.of(), EvidenceSummary.of(List.of())),
				new Answered(List.of("How?"), true, List.of()), shared, Arrays.asList(parts));
	}

	private static RoleNames role(String slug) {
		return new RoleNames(slug, slug.toUpperCase(java.util.Locale.ROOT), "Chief " + slug, null, List.of());
	}

}
