package org.rolecompare.combinedrole;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.rolecompare.combinedrole.CombinedRoleCase.Dimension;
import org.rolecompare.combinedrole.Signal.Direction;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.References;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.Disputes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What belongs to a combined role, and how it leads to other pages.
 */
class JoinedTests {

	private static final CitedText SAID = new CitedText("Somebody.", List.of(References.study("study")));

	private static final Role MATE = role("mate", 3);

	private static final Role COOK = role("cook", 1);

	private static final Role BOY = role("boy", 4);

	private static final Role BOTH = role("both", 2, MATE, COOK);

	private static final Joined JOINED = Joined.of(BOTH);

	private static final Dispute AS_SUCH = dispute("as-such", BOTH);

	private static final Dispute BEARING = dispute("bearing", MATE);

	private static final Dispute OTHER = dispute("other", COOK);

	private static final CombinedRole COMBINED = new CombinedRole(BOTH);

	private static final Argument BERTH = new Argument(COMBINED, Argument.Side.ADVANTAGE, "berth", "Saves a berth",
			SAID, null, 0);

	private static final Argument TIRED = new Argument(COMBINED, Argument.Side.DRAWBACK, "tired", "Tires", SAID,
			BEARING, 0);

	private static final Signal SMALL = signal("small", Direction.COMBINE, "size");

	private static final Signal STORM = signal("storm", Direction.SEPARATE, "weather");

	private static final Signal LARGE = signal("large", Direction.SEPARATE, "size");

	private static final CombinedRoleCase CASE = new CombinedRoleCase(COMBINED, List.of(), List.of(BERTH, TIRED),
			List.of(SMALL, STORM, LARGE), List.of(), List.of(), List.of());

	@Test
	void partsKeepTheOrderOfTheCatalogueAndColumnsThatOfTheirRank() {
		assertThat(JOINED.partsPhrase()).isEqualTo("MATE and COOK");
		assertThat(JOINED.comparedPhrase()).isEqualTo("COOK, BOTH and MATE");
	}

	@Test
	void leadsToThePagesAboutAllThatIsJoined() {
		assertThat(List.of(JOINED.href(), JOINED.guide(), JOINED.comparison(), JOINED.overlap(),
				JOINED.moveFrom(MATE.names()), JOINED.jobDescription()))
			.containsExactly("/combined-roles/both", "/combined-roles/both/guide", "/compare/cook-vs-both-vs-mate",
					"/overlap/cook-vs-both-vs-mate", "/moves/mate/both", "/roles/both/job-description");
	}

	@Test
	void twoPartsAreTwoLeadersAndMoreAreSeparate() {
		assertThat(JOINED.separately()).isEqualTo("two leaders");
		assertThat(Joined.of(role("all", 5, MATE, COOK, BOY)).separately()).isEqualTo("separate leaders");
	}

	@Test
	void argumentsStandOnTheirSideAndSignalsInTheirDimension() {
		assertThat(CASE.arguments(Argument.Side.ADVANTAGE)).containsExactly(BERTH);
		assertThat(CASE.arguments(Argument.Side.DRAWBACK)).containsExactly(TIRED);
		assertThat(CASE.dimensions()).extracting(Dimension::slug).containsExactly("size", "weather");
		Dimension size = CASE.dimensions().get(0);
		assertThat(size.signals()).containsExactly(SMALL, LARGE);
		assertThat(size.signals(Direction.SEPARATE)).containsExactly(LARGE);
		assertThat(CASE.dimensions().get(1).signals(Direction.COMBINE)).isEmpty();
	}

	@Test
	void disputesBelongToItThatAreAboutItAsSuchOrBearOnIt() {
		Disputes all = new Disputes(List.of(OTHER, BEARING, AS_SUCH));
		assertThat(CASE.disputes(all)).containsExactly(BEARING, AS_SUCH);
		CombinedRoleCase.Counts counts = CASE.counts(all);
		assertThat(counts).isEqualTo(new CombinedRoleCase.Counts(1, 1, 1, 2, 2));
		assertThat(counts.signals()).isEqualTo(3);
	}

	@Test
	void isFoundByItsSlugWhereSomethingIsToldOfIt() {
		CombinedRoles told = new CombinedRoles(List.of(CASE));
		assertThat(told.all()).containsExactly(CASE);
		assertThat(told.find("both")).contains(CASE);
		assertThat(told.find("mate")).isEmpty();
	}

	@Test
	void aSignalNamesThoseThatItContradictsAndOnlyAfterItIsMade() {
		Signal signal = signal("calm", Direction.COMBINE, "weather");
		assertThat(signal.getContradicts()).isEmpty();
		signal.contradict(List.of(STORM));
		assertThat(signal.getContradicts()).containsExactly(STORM);
	}

	private static Signal signal(String slug, Direction points, String dimension) {
		return new Signal(COMBINED, new Signal.Condition(slug, points, dimension, "Is it " + slug + "?"), SAID, null,
				List.of(), 0);
	}

	private static Dispute dispute(String slug, Role role) {
		return new Dispute(slug, "Who?", role, null, 0,
				List.of(new Dispute.Side("Yes", SAID), new Dispute.Side("No", SAID)));
	}

	private static Role role(String slug, int rank, Role... parts) {
		return new Role(new RoleNames(slug, slug.toUpperCase(Locale.ROOT), "Ship's " + slug, null, List.of()), rank,
				null, SAID, List.of(parts));
	}

}
