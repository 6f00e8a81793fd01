package org.rolecompare.move;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.english.English;
import org.rolecompare.responsibility.Level;
import org.rolecompare.role.RoleNames;

/** Puts a move into words. */
final class MoveWords {

	/** Names of the lists, for the links back from a source. */
	static final String NEW = "New";

	static final String CARRIES_OVER = "Carries over";

	static final String ENDS = "Ends";

	static final String UNKNOWN = "Not known";

	private MoveWords() {
	}

	static String title(RoleNames from, RoleNames to) {
		return "From " + from.abbreviation() + " to " + to.abbreviation();
	}

	static String description(RoleNames from, RoleNames to) {
		return "A plan for going from " + from.abbreviation() + " to " + to.abbreviation()
				+ ": what is new and where to start, what carries over, what ends, whom you lead, what holders fail at, "
				+ "paths taken, pay and skills, with sources.";
	}

	/**
	 * Tell a move in a breath.
	 * @param duties what becomes of the responsibilities, null where it is not known
	 */
	static String lead(@Nullable MoveDuties duties) {
		if (duties == null || duties.levels().given() == 0) {
			return "Our catalogue does not say who owns what in a company with both. What it does say follows.";
		}
		int learnt = duties.learnt();
		String counts = ((learnt == 0) ? "No responsibility is new"
				: English.count(learnt, "responsibility", "responsibilities")
						+ ((learnt == 1) ? " is new" : " are new"))
				+ ", " + verb(duties.kept(), "carries over", "carry over") + ", "
				+ verb(duties.ends().size(), "ends", "end") + ".";
		int unknown = duties.unknown().size();
		String more = (unknown == 0) ? "" : " Of " + unknown + " more it is not known.";
		return counts + more + ((learnt == 0) ? "" : " A plan on one page, in the order in which to take it up.");
	}

	private static String verb(int number, String one, String several) {
		return ((number == 0) ? "none" : String.valueOf(number)) + " " + ((number < 2) ? one : several);
	}

	/** Say by what the first of what is new were chosen. */
	static String start(MoveDuties duties) {
		return duties.start().isEmpty() ? "" : switch (level(duties.start().get(0))) {
			case OWNS -> "What you would answer for alone and do not today, the best documented first.";
			case SHARES -> "What you would answer for with others and do not today, the best documented first.";
			default -> "What you would have a part in and have none today, the best documented first.";
		};
	}

	private static Level level(MoveDuties.Row row) {
		Level level = row.after().level();
		return (level != null) ? level : Level.NONE;
	}

	/** Say how a responsibility carries over. */
	static String heading(Level before, Level after) {
		return (before == after) ? English.capitalized(participle(after))
				: "From " + participle(before) + " to " + participle(after);
	}

	private static String participle(Level level) {
		return switch (level) {
			case OWNS -> "owned";
			case SHARES -> "shared";
			case CONTRIBUTES -> "contributed to";
			case NONE -> "not involved";
		};
	}

	/**
	 * Say how many of the skills that ESCO lists are new, carry over or are not asked
	 * for.
	 */
	static String skills(MoveSkills skills, RoleNames from, RoleNames to) {
		int kept = skills.kept().count();
		int learnt = skills.learnt().count();
		int unasked = skills.unasked().count();
		String apart = (unasked == 0) ? ""
				: " " + English.capitalized(English.number(unasked)) + ((unasked == 1) ? " is" : " are")
						+ " essential for the " + from.abbreviation() + " and not for the " + to.abbreviation() + ".";
		return "By ESCO’s lists " + English.countInWords(kept, "essential skill", "essential skills")
				+ ((kept < 2) ? " carries" : " carry") + " over and "
				+ ((learnt == 0) ? "none" : English.number(learnt)) + ((learnt < 2) ? " is new." : " are new.") + apart;
	}

	/** Name what is folded away, for a reader who decides whether to open it. */
	static String skillsFolded(MoveSkills skills) {
		List<String> parts = List.of(skills.learnt().count() + " new", skills.kept().count() + " that carry over");
		return English.capitalized(English.and(parts)) + ", with ESCO’s cautions";
	}

}
