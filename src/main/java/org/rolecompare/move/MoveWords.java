package org.rolecompare.move;

import org.jspecify.annotations.Nullable;
import org.rolecompare.role.RoleNames;
import org.rolecompare.english.English;

/**
 * Puts a move into a sentence or two.
 */
final class MoveWords {

	private MoveWords() {
	}

	static String of(RoleNames from, RoleNames to, @Nullable MoveDuties duties, MoveSkills skills) {
		StringBuilder words = new StringBuilder();
		if (duties != null) {
			words.append("Going from ").append(from.abbreviation()).append(" to ").append(to.abbreviation());
			words.append(" means taking on ")
				.append(count(duties.count(duties.learnt()), "responsibility", "responsibilities"));
			words.append(", keeping ").append(English.number(duties.count(duties.kept())));
			words.append(" and letting go of ").append(English.number(duties.count(duties.left()))).append('.');
			words.append(unknown(duties.count(duties.unknown())));
		}
		if (skills.isKnown()) {
			words.append(words.isEmpty() ? "Of" : " Of").append(" the essential skills that ESCO lists, ");
			words.append(English.number(skills.kept().count()))
				.append((skills.kept().count() < 2) ? " carries" : " carry");
			words.append(" over and ").append(English.number(skills.learnt().count()));
			words.append((skills.learnt().count() < 2) ? " is new." : " are new.");
		}
		return words.isEmpty()
				? "Our catalogue does not say who owns what in a company with both, nor which skills both need. "
						+ "What it does say follows."
				: words.toString();
	}

	private static String unknown(int number) {
		return (number == 0) ? "" : " For " + count(number, "more responsibility", "more responsibilities")
				+ " this is not known, because no level is given for one of the two.";
	}

	private static String count(int number, String one, String many) {
		return (number == 0) ? "no " + one : English.number(number) + " " + ((number == 1) ? one : many);
	}

}
