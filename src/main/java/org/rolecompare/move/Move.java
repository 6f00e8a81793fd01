package org.rolecompare.move;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.IgnoredInput;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.Edition;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.Citing;
import org.rolecompare.english.English;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.responsibility.CommonSettings;
import org.rolecompare.responsibility.CommonSettings.Choice;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.SettingSummary;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;

/**
 * From one role to another: the whole page.
 *
 * @param head what the page says of itself; its title is also the heading
 * @param from the role that is left
 * @param to the role that is taken on
 * @param comparison the address of their comparison
 * @param overlap the address of their overlap, in the same setting
 * @param back the address of the way back, in the same setting
 * @param lead the move in a sentence or two
 * @param choices the settings to choose from, none if there is no choice
 * @param ignored the setting that the reader asked for and does not get
 * @param duties what becomes of the responsibilities, null where no setting holds both
 * @param skills what becomes of the essential skills
 * @param paths how people get into the new role
 * @param failures what makes its holders fail
 * @param drawbacks what speaks against it as a combined role
 * @param categories what is stated of both, category by category
 * @param unstated the categories in which nothing is stated of either, in one phrase
 * @param bibliography the sources
 */
public record Move(PageHead head, RoleNames from, RoleNames to, String comparison, String overlap, String back,
		String lead, List<Choice> choices, IgnoredInput ignored, @Nullable MoveDuties duties, MoveSkills skills,
		List<MoveNotes> paths, List<MoveNotes> failures, List<MoveNotes> drawbacks, List<CategoryPair> categories,
		String unstated, Bibliography bibliography) {

	/** More names than this are a list and no longer a phrase. */
	private static final int MOST_NAMED = 8;

	/**
	 * Tell a move.
	 * @param catalogue the catalogue
	 * @param address what the reader has chosen; its roles exist and are different
	 * @return the page
	 */
	static Move of(Catalogue catalogue, MoveAddress address) {
		Role from = catalogue.roles().getByName(address.from().slug());
		Role to = catalogue.roles().getByName(address.to().slug());
		CommonSettings settings = CommonSettings.of(catalogue.settings().findCommon(List.of(from, to)),
				address.setting());
		MoveAddress known = settings.ignored().isEmpty() ? address : address.withSetting(null);
		Edition.Moves editors = catalogue.edition().getMoves();
		Citing citing = new Citing();
		MoveDuties duties = duties(catalogue, settings.chosen(), address, citing);
		MoveSkills skills = MoveSkills.of(catalogue.skills(), from, to);
		List<MoveNotes> paths = MoveNotes.of(catalogue, editors.paths(), to, citing);
		List<MoveNotes> failures = MoveNotes.of(catalogue, editors.failures(), to, citing);
		List<MoveNotes> drawbacks = MoveNotes.ofDrawbacks(catalogue, to, citing);
		List<CategoryPair> categories = categories(catalogue, List.of(from, to), citing);
		return new Move(head(address), address.from(), address.to(), address.comparison(), known.overlap(),
				known.back().href(), MoveWords.lead(address.from(), address.to(), duties, skills),
				choices(settings, address), settings.ignored(), duties, skills, paths, failures, drawbacks, categories,
				unstated(catalogue, List.of(from, to)), Bibliography.of(citing));
	}

	private static PageHead head(MoveAddress address) {
		PageHead head = PageHead.of(Section.MOVES, address.path(), MoveWords.title(address.from(), address.to()),
				MoveWords.description(address.from(), address.to()));
		return (address.setting() != null) ? head.notIndexed() : head;
	}

	private static List<Choice> choices(CommonSettings settings, MoveAddress address) {
		List<Choice> choices = settings.choices((setting) -> address.withSetting(setting).href());
		return (choices.size() > 1) ? choices : List.of();
	}

	private static @Nullable MoveDuties duties(Catalogue catalogue, @Nullable SettingSummary setting,
			MoveAddress address, Citing citing) {
		if (setting == null) {
			return null;
		}
		List<Responsibility> rows = catalogue.settings()
			.find(setting.slug())
			.map(catalogue.settings()::rows)
			.orElse(List.of());
		return MoveDuties.of(setting, rows, address.from(), address.to(), citing);
	}

	private static List<CategoryPair> categories(Catalogue catalogue, List<Role> roles, Citing citing) {
		return catalogue.categories()
			.groups()
			.values()
			.stream()
			.flatMap(List::stream)
			.filter((category) -> isStated(catalogue, category, roles))
			.map((category) -> CategoryPair.of(catalogue, category, roles, citing))
			.toList();
	}

	private static String unstated(Catalogue catalogue, List<Role> roles) {
		return English.and(catalogue.categories()
			.all()
			.stream()
			.filter((category) -> !isStated(catalogue, category, roles))
			.map(Category::getName)
			.toList(), MOST_NAMED);
	}

	private static boolean isStated(Catalogue catalogue, Category category, List<Role> roles) {
		return roles.stream().anyMatch((role) -> !catalogue.statements().find(category, role).isEmpty());
	}

}
