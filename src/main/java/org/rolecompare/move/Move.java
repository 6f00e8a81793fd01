package org.rolecompare.move;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.Citing;
import org.rolecompare.responsibility.CommonSettings;
import org.rolecompare.responsibility.SettingSummary;
import org.rolecompare.role.RoleDirectory;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;
import org.rolecompare.english.English;

/**
 * From one role to another: the whole page.
 *
 * @param head what the page says of itself; its title is also the heading
 * @param from the role that is left
 * @param to the role that is taken on
 * @param pair both roles, as in the address of their comparison
 * @param overlap the address of their overlap, in the same setting
 * @param back the address of the way back, in the same setting
 * @param lead the move in a sentence or two
 * @param choices the settings to choose from, none if there is no choice
 * @param leftOut the setting that the reader asked for and does not get, null for none
 * @param duties what becomes of the responsibilities, null where no setting holds both
 * @param skills what becomes of the essential skills
 * @param paths how people get into the new role
 * @param failures what makes its holders fail
 * @param drawbacks what speaks against it as a combined role
 * @param categories what is stated of both, category by category
 * @param unstated the categories in which nothing is stated of either, in one phrase
 * @param bibliography the sources
 */
public record Move(PageHead head, RoleNames from, RoleNames to, String pair, String overlap, String back, String lead,
		List<Choice> choices, @Nullable String leftOut, @Nullable MoveDuties duties, MoveSkills skills,
		List<MoveNotes> paths, List<MoveNotes> failures, List<MoveNotes> drawbacks, List<CategoryPair> categories,
		String unstated, Bibliography bibliography) {

	/** More names than this are a list and no longer a phrase. */
	private static final int MOST_NAMED = 8;

	/**
	 * Tell a move.
	 * @param asked what the reader has chosen
	 * @param settings the settings that hold both roles
	 * @param skills what becomes of the skills
	 * @param facts what the catalogue knows of the roles
	 * @param sources makes the list of sources of complete citations
	 * @return the page
	 */
	static Move of(MoveAddress asked, CommonSettings settings, MoveSkills skills, MovingRoles facts,
			Function<Citing, Bibliography> sources) {
		Citing citations = Citing.numbering(facts.citesInReadingOrder());
		SettingSummary setting = settings.chosen();
		MoveAddress known = (settings.leftOut() != null) ? asked.withSetting(null) : asked;
		MoveDuties duties = (setting != null) ? MoveDuties.of(setting, facts, citations) : null;
		List<MoveNotes> paths = MoveNotes.of(facts.paths(), facts, citations);
		List<MoveNotes> failures = MoveNotes.of(facts.failures(), facts, citations);
		List<MoveNotes> drawbacks = MoveNotes.ofDrawbacks(facts, citations);
		List<CategoryPair> categories = CategoryPair.of(facts, citations);
		return new Move(head(asked), asked.from(), asked.to(),
				asked.from().slug() + RoleDirectory.SEPARATOR + asked.to().slug(), known.overlap(), known.back().href(),
				MoveWords.of(asked.from(), asked.to(), duties, skills), Choice.of(asked, settings), settings.leftOut(),
				duties, skills, paths, failures, drawbacks, categories,
				English.and(facts.unstated().stream().map(Category::getName).toList(), MOST_NAMED),
				sources.apply(citations));
	}

	private static PageHead head(MoveAddress asked) {
		String letters = "from " + asked.from().abbreviation() + " to " + asked.to().abbreviation();
		PageHead head = PageHead.of(Section.MOVES, asked.withSetting(null).path(), "F" + letters.substring(1),
				"What carries over, what is new and what to let go when you go " + letters
						+ ": responsibilities, skills and every category, with sources.");
		return (asked.setting() != null) ? head.notIndexed() : head;
	}

	/**
	 * A setting to choose.
	 *
	 * @param name its name
	 * @param href the address with it
	 * @param on whether it is shown
	 */
	public record Choice(String name, String href, boolean on) {

		static List<Choice> of(MoveAddress asked, CommonSettings settings) {
			List<SettingSummary> all = settings.settings();
			if (all.size() < 2) {
				return List.of();
			}
			return all.stream()
				.map((setting) -> new Choice(setting.name(),
						asked.withSetting(setting.equals(all.get(0)) ? null : setting.slug()).href(),
						setting.equals(settings.chosen())))
				.toList();
		}

	}

}
