package org.rolecompare.combinedrole;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

import org.rolecompare.IncompleteRecordTests;
import org.rolecompare.combinedrole.Figure.Amount;
import org.rolecompare.combinedrole.Figure.Bound;
import org.rolecompare.combinedrole.Figure.Sample;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.Reference;
import org.rolecompare.source.References;

/**
 * A figure says of what, of whom and by whom it is told, and why it stands for itself.
 */
class IncompleteFigureTests extends IncompleteRecordTests {

	private static final List<Reference> SOURCES = List.of(References.study("study"));

	private static final Sample MATES = new Sample("mates", "mates, by a yard", null, null, false);

	static Stream<Arguments> isRefused() {
		return Stream.of(
				refused("a figure without a slug", () -> figure("", "Mates", 20, SOURCES, true, null), "needs a slug"),
				refused("a figure without a label", () -> figure("mates", " ", 20, SOURCES, true, null),
						"needs a label: mates"),
				refused("a figure without a source", () -> figure("mates", "Mates", 20, List.of(), true, null),
						"needs a source: mates"),
				refused("a figure that stands for itself without a reason",
						() -> figure("mates", "Mates", 20, SOURCES, false, null), "stands for itself: mates"),
				refused("less than nothing", () -> figure("mates", "Mates", -1, SOURCES, true, null),
						"no less than nothing: -1"),
				refused("an exact number with an open end", () -> new Amount(BigDecimal.TEN, false, Bound.ABOVE, null),
						"no open end: 10"),
				refused("a figure about nobody", () -> new Sample("", "mates", null, null, false), "of somebody"),
				refused("a figure for which nobody was asked", () -> new Sample("mates", " ", null, null, false),
						"Somebody was asked"),
				refused("a group without a slug", () -> group("", "How many?", 20), "needs a slug"),
				refused("a group without a question", () -> group("ships", "", 20), "answer a question: ships"),
				refused("a group without a figure", () -> group("ships", "How many?"), "There is no figure: ships"),
				refused("more than all", () -> group("ships", "How many?", 101), "at most all of them: ships"));
	}

	private static Figure figure(String slug, String label, int number, List<Reference> cites, boolean comparable,
			@Nullable String reason) {
		return new Figure(slug, label, new Amount(BigDecimal.valueOf(number), false, null, null), MATES, cites,
				comparable, reason);
	}

	private static FigureGroup group(String slug, String question, int... numbers) {
		CitedText said = new CitedText("Somebody.", SOURCES);
		Role mate = new Role(new RoleNames("mate", "mate", "Mate", null, List.of()), 1, null, said, List.of());
		Role cook = new Role(new RoleNames("cook", "cook", "Cook", null, List.of()), 2, null, said, List.of());
		Role both = new Role(new RoleNames("both", "both", "Both", null, List.of()), 3, null, said,
				List.of(mate, cook));
		List<Figure> figures = Arrays.stream(numbers)
			.mapToObj((number) -> figure("figure-" + number, "Some", number, SOURCES, true, null))
			.toList();
		return new FigureGroup(new CombinedRole(both), slug, question, FigureGroup.PER_CENT, null, figures, 0);
	}

}
