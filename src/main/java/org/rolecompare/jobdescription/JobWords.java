package org.rolecompare.jobdescription;

import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.english.English;
import org.rolecompare.page.Site;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.Roles.SharedName;

/** What a job description says that is not in the catalogue. */
final class JobWords {

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

	static String support(EvidenceSummary sources) {
		return "This text rests on " + sources.support() + ".";
	}

	/** Return where a text comes from that is pasted elsewhere. */
	static String origin(Site site) {
		String licence = site.licence();
		return "Made with " + site.name() + ", catalogue version " + site.version() + ", last reviewed "
				+ site.reviewed().text() + "." + ((licence != null) ? " Catalogue under " + licence + "." : "");
	}

}
