package org.rolecompare.jobdescription;

import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.english.English;
import org.rolecompare.jobdescription.JobDescription.Text.Opening;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.Roles.SharedName;

/** What a job description says that is not in the catalogue. */
final class JobWords {

	/** The heading over what the role owns and shares. */
	static final String ANSWERED_FOR = "You answer for";

	/** What belongs into the blank at the beginning of an advertisement. */
	static final String INTRODUCTION = "Two sentences on the company and why the post is open.";

	/** What belongs into a section for which our sources have nothing. */
	static final String OPEN = "To be filled in.";

	/** What belongs into the blank at the end of an advertisement. */
	static final String APPLYING = "How to apply, and by when.";

	private static final int MOST_OTHERS = 12;

	private JobWords() {
	}

	/** Return the name of a job, such as <em>Chief Technology Officer (CTO)</em>. */
	static String title(RoleNames names) {
		return names.abbreviation().equals(names.name()) ? names.name()
				: names.name() + " (" + names.abbreviation() + ")";
	}

	/** Return the other names in a sentence, empty for none. */
	static String aliases(RoleNames names) {
		return names.aliases().isEmpty() ? "" : "Also called " + English.and(names.aliases()) + ".";
	}

	/** Warn of a name that means other roles as well. */
	static String warning(SharedName shared) {
		List<RoleNames> others = shared.others();
		List<String> named = Stream.concat(others.stream().limit(MOST_OTHERS).map(JobWords::title),
				Stream.of(others.size() - MOST_OTHERS).filter((more) -> more > 0).map((more) -> more + " more roles"))
			.toList();
		return "“" + shared.name() + "” also means " + English.and(named) + ". Write the name of the role in full.";
	}

	/** Return what holds for all that is in scope, or that is not. */
	static String scope(boolean in, Setting setting, List<RoleLevel> levels) {
		String company = English.uncapitalized(setting.assumptionSentence());
		String marks = levels.stream().anyMatch(RoleLevel::isReading)
				? " Each line that rests on such a reading says so." : "";
		return (in ? "In " : "Owned by a neighbour in ") + company + " " + LevelCounts.of(levels).inWords() + marks;
	}

	/** Return what stands before the lines that the role itself has a part in. */
	static String lead(Level level) {
		return (level == Level.CONTRIBUTES) ? "Contributes to" : level.label();
	}

	/** Return what stands before the lines that neighbours own. */
	static String lead(List<RoleNames> owners, RoleNames role, Level own) {
		String letters = English.and(owners.stream().map(RoleNames::abbreviation).toList());
		String part = (own == Level.NONE) ? "not involved" : "contributes";
		return letters + " " + English.plural(owners.size(), "owns", "own") + "; " + role.abbreviation() + " " + part;
	}

	/**
	 * Say what a careful reader should know of a line.
	 * @param levels the levels that the line tells
	 * @return whose word they are and what the catalogue notes, empty for nothing
	 */
	static String remark(Responsibility row, List<RoleLevel> levels) {
		String note = row.getNote();
		return (RoleLevel.basis(levels) + " " + ((note != null) ? note : "")).strip();
	}

	/** Write a blank so that it is seen to be one where there is no line under it. */
	static String blank(String words) {
		return "[" + words + "]";
	}

	/** Return the first line of an advertisement. */
	static String opening(Opening blanks) {
		return blanks.company().inWords() + ", " + blanks.place().inWords() + " · " + blanks.pay().inWords();
	}

	/** Say in one sentence what the role has a certain part in; names may hold commas. */
	static String run(Level level, List<String> names) {
		String lead = switch (level) {
			case SHARES -> "Together with others: ";
			case CONTRIBUTES -> "With a say and without the last word: ";
			default -> "";
		};
		return English.capitalized(lead + String.join("; ", names) + ".");
	}

	/** Name the sources of an advertisement on a line. */
	static String sources(List<String> sites) {
		return sites.isEmpty() ? "" : "Sources: " + English.and(sites) + ".";
	}

	/** Say where a responsibility comes from, beside the line that it makes. */
	static String about(Level level, Setting setting) {
		String part = switch (level) {
			case OWNS -> "owned";
			case SHARES -> "shared";
			case CONTRIBUTES -> "contributed to";
			case NONE -> "not involved";
		};
		return part + ", " + setting.getName();
	}

	/** Say where a line comes from and on how much it rests. */
	static String about(String origin, int sources) {
		return origin + ", " + English.count(sources, "source", "sources");
	}

	static String chosen(int chosen, int all) {
		return chosen + " of " + English.count(all, "line is", "lines are") + " chosen.";
	}

	/** Say which blanks are left empty, empty for none. */
	static String tooLong(List<String> blanks) {
		return blanks.isEmpty() ? "" : "Left out, because it is longer than " + JobDescriptionAddress.Blanks.LONGEST
				+ " letters: " + English.and(blanks) + ".";
	}

	static String support(EvidenceSummary sources) {
		return "This text rests on " + sources.support() + ".";
	}

}
