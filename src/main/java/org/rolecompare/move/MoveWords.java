package org.rolecompare.move;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.english.English;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.role.RoleNames;

/** Puts a move into words. */
final class MoveWords {

	private MoveWords() {
	}

	static String title(RoleNames from, RoleNames to) {
		return "From " + from.abbreviation() + " to " + to.abbreviation();
	}

	static String description(RoleNames from, RoleNames to) {
		return "What carries over, what is new and what to let go when you go from " + from.abbreviation() + " to "
				+ to.abbreviation() + ": responsibilities, skills and every category, with sources.";
	}

	/** Tell a move in a sentence or two. */
	static String lead(RoleNames from, RoleNames to, @Nullable MoveDuties duties, MoveSkills skills) {
		List<String> sentences = new ArrayList<>();
		if (duties != null) {
			sentences.add("Going from " + from.abbreviation() + " to " + to.abbreviation() + " means taking on "
					+ count(duties.learnt().count(), "responsibility", "responsibilities") + ", keeping "
					+ English.number(duties.kept().count()) + " and letting go of "
					+ English.number(duties.left().count()) + ".");
			if (duties.unknown().count() > 0) {
				sentences.add("For " + count(duties.unknown().count(), "more responsibility", "more responsibilities")
						+ " this is not known, because no level is given for one of the two.");
			}
		}
		if (skills.isKnown()) {
			int kept = skills.kept().count();
			int learnt = skills.learnt().count();
			sentences.add("Of the essential skills that ESCO lists, " + English.number(kept)
					+ ((kept < 2) ? " carries" : " carry") + " over and " + English.number(learnt)
					+ ((learnt < 2) ? " is new." : " are new."));
		}
		return sentences.isEmpty()
				? "Our catalogue does not say who owns what in a company with both, nor which skills both need. "
						+ "What it does say follows."
				: String.join(" ", sentences);
	}

	private static String count(int number, String one, String several) {
		return (number == 0) ? "no " + one : English.countInWords(number, one, several);
	}

	/** Name the list of a change, for the link back from a source. */
	static String place(MoveDuties.Change change) {
		return switch (change) {
			case NEW -> "New";
			case CARRIED_OVER -> "Carries over";
			case LET_GO -> "To let go";
			case UNKNOWN, NONE -> "Not known";
		};
	}

	/**
	 * Say what is not said of the whole list: contributing is the rule.
	 * @return the words, empty for most responsibilities
	 */
	static String note(MoveDuties.Change change, RoleLevel before, RoleLevel after) {
		return switch (change) {
			case NEW -> Stream
				.of((before.level() == Level.NONE) ? before.inWords() : "",
						(after.level() == Level.SHARES) ? "to be shared with others" : "")
				.filter((words) -> !words.isEmpty())
				.collect(Collectors.joining("; "));
			case LET_GO -> (after.level() == Level.NONE) ? after.inWords() : "";
			case CARRIED_OVER -> (before.level() == after.level()) ? "" : both(before, after);
			case UNKNOWN, NONE -> both(before, after);
		};
	}

	private static String both(RoleLevel before, RoleLevel after) {
		return before.inWords() + ", " + after.inWords();
	}

}
