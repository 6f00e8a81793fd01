package org.rolecompare.move;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.Edition;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.english.English;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.responsibility.CommonSettings;
import org.rolecompare.responsibility.CommonSettings.Choice;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.StatementLine;

/**
 * From one role to another: the whole page.
 *
 * @param overlap the address of their overlap, in the same setting
 * @param back the address of the way back, in the same setting
 * @param choices the settings to choose from, none if there is no choice
 * @param ignored the setting that the reader asked for and does not get
 * @param duties what becomes of the responsibilities, null where no setting holds both
 * @param unstated the categories in which nothing is stated of either, in one phrase
 */
public record Move(PageHead head, RoleNames from, RoleNames to, String comparison, String overlap, String back,
		String lead, List<Choice> choices, IgnoredInput ignored, @Nullable MoveDuties duties, MoveSkills skills,
		List<Notes> paths, List<Notes> failures, List<Notes> drawbacks, List<CategoryPair> categories, String unstated,
		Bibliography bibliography) {

	/** More names than this are a list and no longer a phrase. */
	private static final int MOST_NAMED = 8;

	/**
	 * Tell a move.
	 * @param address what the reader has chosen; its roles exist and are different
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
		List<Notes> paths = Notes.of(catalogue, editors.paths(), to, citing);
		List<Notes> failures = Notes.of(catalogue, editors.failures(), to, citing);
		List<Notes> drawbacks = Notes.ofDrawbacks(catalogue, to, citing);
		List<CategoryPair> categories = categories(catalogue, List.of(from, to), citing);
		return new Move(head(address), address.from(), address.to(), address.comparison(), known.overlap(),
				known.back().href(), MoveWords.lead(address.from(), address.to(), duties, skills),
				choices(settings, address), settings.ignored(), duties, skills, paths, failures, drawbacks, categories,
				unstated(catalogue, List.of(from, to)), Bibliography.of(citing));
	}

	/** Return the address of the new role as a combined one, where it has drawbacks. */
	public String combinedRole() {
		return Address.combinedRole(this.to.slug()).href();
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

	private static @Nullable MoveDuties duties(Catalogue catalogue, Setting.@Nullable Summary setting,
			MoveAddress address, Citing citing) {
		return (setting != null) ? MoveDuties.of(setting, catalogue.settings().rows(setting.slug()), address.from(),
				address.to(), citing) : null;
	}

	private static List<CategoryPair> categories(Catalogue catalogue, List<Role> roles, Citing citing) {
		return catalogue.categories()
			.inReadingOrder()
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

	/**
	 * What is stated of both roles in one category.
	 *
	 * @param cells the old role, then the new one
	 */
	public record CategoryPair(String category, String name, String question, List<Cell> cells) {

		static CategoryPair of(Catalogue catalogue, Category category, List<Role> roles, Citing citing) {
			return new CategoryPair(Address.category(category.getSlug()).href(), category.getName(),
					category.getQuestion(),
					roles.stream().map((role) -> Cell.of(catalogue, category, role, citing)).toList());
		}

		/** What is stated of one role. */
		public record Cell(RoleNames role, List<StatementLine> statements, List<DisputeMark> disputes) {

			private static Cell of(Catalogue catalogue, Category category, Role role, Citing citing) {
				String place = category.getName() + ", " + role.getAbbreviation();
				return new Cell(role.names(),
						StatementLine.of(catalogue.statements().find(category, role), place, citing),
						catalogue.disputes().find(category, role).stream().map(DisputeMark::aside).toList());
			}

		}

	}

	/**
	 * Something that is told of the new role under one heading.
	 *
	 * @param passages what is told; nothing if our sources say nothing
	 */
	public record Notes(String heading, List<CitedSentence> passages, List<DisputeMark> disputes) {

		/** Tell what is stated of a role in some categories, in the editors' order. */
		static List<Notes> of(Catalogue catalogue, List<String> slugs, Role role, Citing citing) {
			return catalogue.categories()
				.findAll(slugs)
				.stream()
				.map((category) -> of(catalogue, category, role, citing))
				.toList();
		}

		private static Notes of(Catalogue catalogue, Category category, Role role, Citing citing) {
			String place = category.getName() + " of the " + role.getAbbreviation();
			return new Notes(category.getName(),
					catalogue.statements()
						.find(category, role)
						.stream()
						.map((statement) -> citing.cite(statement.getSaid(), place))
						.toList(),
					catalogue.disputes().find(category, role).stream().map(DisputeMark::aside).toList());
		}

		/** Tell what speaks against a combined role. */
		static List<Notes> ofDrawbacks(Catalogue catalogue, Role role, Citing citing) {
			return catalogue.combinedRoles()
				.find(role.getSlug())
				.stream()
				.flatMap((told) -> told.arguments(Argument.Side.DRAWBACK).stream())
				.map((drawback) -> new Notes(drawback.getTitle(),
						List.of(citing.cite(drawback.getSaid(), drawback.getTitle())),
						Stream.ofNullable(drawback.getDispute())
							.map((dispute) -> DisputeMark.atCombinedRole(dispute, role.getSlug()))
							.toList()))
				.toList();
		}

	}

}
