package org.rolecompare.combinedrole;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

import org.rolecompare.IncompleteRecordTests;
import org.rolecompare.combinedrole.StructureArgument.Side;
import org.rolecompare.combinedrole.StructureAspect.Kind;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.References;

/**
 * A structure says what it is and is told from both sides, and readings of answers have
 * words and sources.
 */
class IncompleteStructureTests extends IncompleteRecordTests {

	private static final CitedText SAID = new CitedText("Somebody.", List.of(References.study("study")));

	private static final CombinedRole BOTH = new CombinedRole(role("both", role("mate"), role("cook")));

	static Stream<Arguments> isRefused() {
		StructureAspect what = new StructureAspect(Kind.WHAT, "One hand.", null, List.of());
		StructureArgument pro = argument(Side.PRO, "cheap", "Cheap");
		StructureArgument con = argument(Side.CON, "tired", "Tired");
		return Stream.of(
				refused("a structure without a slug", () -> structure("", "One", List.of(what), pro, con),
						"needs a slug"),
				refused("a structure without a name", () -> structure("one", " ", List.of(what), pro, con),
						"needs a name"),
				refused("a structure that says not what it is", () -> structure("one", "One", List.of(), pro, con),
						"one does not say what it is"),
				refused("a structure that is praised only", () -> structure("one", "One", List.of(what), pro),
						"one is told from one side only"),
				refused("a structure that is blamed only", () -> structure("one", "One", List.of(what), con),
						"one is told from one side only"),
				refused("an aspect without a text", () -> new StructureAspect(Kind.COST, " ", null, List.of()),
						"needs a text"),
				refused("an argument of a structure without a slug", () -> argument(Side.PRO, "", "Cheap"),
						"needs a slug"),
				refused("an argument of a structure without a title", () -> argument(Side.PRO, "cheap", " "),
						"needs a title"),
				refused("a voice of nobody", () -> new StructureVoice("", SAID), "needs somebody who speaks"),
				refused("a reading without a source",
						() -> new Fit(Fit.Answer.YES, structure("one", "One", List.of(what), pro, con), Fit.Reading.FOR,
								List.of(), List.of(), null),
						"needs a source: one"),
				refused("a finding without words", () -> {
					signal("small", "Is it small?").find(new Signal.Finding("", null, null), List.of());
				}, "needs words: small"), refused("a no that is read and not worded", () -> {
					Structure one = structure("one", "One", List.of(what), pro, con);
					signal("small", "Is it small?").find(new Signal.Finding("It is small.", null, null),
							List.of(new Fit(Fit.Answer.NO, one, Fit.Reading.FOR, SAID.getCites(), List.of(), null)));
				}, "needs words: small"), refused(
						"a pair of one signal", () -> new SignalPair(SignalPair.Kind.OVERLAP,
								signal("small", "Is it small?"), signal("small", "Is it small?"), 0),
						"is no pair: small"));
	}

	private static Structure structure(String slug, String name, List<StructureAspect> aspects,
			StructureArgument... arguments) {
		return new Structure(BOTH, new Structure.Names(slug, name, null, null), List.of(), Structure.Evidence.THIN,
				new Structure.Content(aspects, List.of(arguments), List.of()), false, 0);
	}

	private static StructureArgument argument(Side side, String slug, String title) {
		return new StructureArgument(side, slug, title, SAID, null);
	}

	private static Signal signal(String slug, String question) {
		return new Signal(BOTH, new Signal.Condition(slug, null, "size", question), SAID, null, List.of(), 0);
	}

	private static Role role(String slug, Role... parts) {
		return new Role(new RoleNames(slug, slug, "Ship's " + slug, null, List.of()), 1, null, SAID, List.of(parts));
	}

}
