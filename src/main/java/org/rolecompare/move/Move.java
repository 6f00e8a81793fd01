package org.rolecompare.move;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.Edition;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.format.Document;
import org.rolecompare.format.Exportable;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.responsibility.CommonSettings;
import org.rolecompare.responsibility.CommonSettings.Choice;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;

/**
 * From one role to another: a plan, on one page.
 *
 * @param overlap the address of their overlap, in the same setting
 * @param back the address of the way back, in the same setting
 * @param choices the settings to choose from, none if there is no choice
 * @param ignored the setting that the reader asked for and does not get
 * @param duties what becomes of the responsibilities, null where no setting holds both
 * @param teams whom holders lead, of the new role and then of the old one, by category
 * @param failures what makes holders of the new role fail, by category
 * @param drawbacks how many there are of the new role as a combined one
 * @param paths how people get into the new role, by category
 * @param pay what holders earn, of the new role and then of the old one, by category
 */
@JsonIgnoreProperties({ "head", "choices", "lead" })
public record Move(PageHead head, RoleNames from, RoleNames to, String comparison, String overlap, String back,
		String lead, List<Choice> choices, IgnoredInput ignored, @Nullable MoveDuties duties, MoveSkills skills,
		List<Notes> teams, List<Notes> failures, int drawbacks, List<Notes> paths, List<Notes> pay,
		Bibliography bibliography) implements Exportable {

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
		List<Notes> teams = Notes.of(catalogue, editors.teams(), List.of(to, from), citing);
		List<Notes> failures = Notes.of(catalogue, editors.failures(), List.of(to), citing);
		List<Notes> paths = Notes.of(catalogue, editors.paths(), List.of(to), citing);
		List<Notes> pay = Notes.of(catalogue, editors.pay(), List.of(to, from), citing);
		return new Move(head(address), address.from(), address.to(), address.comparison(), known.overlap(),
				known.back().href(), MoveWords.lead(duties), choices(settings, address), settings.ignored(), duties,
				MoveSkills.of(catalogue.skills(), from, to), teams, failures, drawbacks(catalogue, to), paths, pay,
				Bibliography.of(citing));
	}

	@Override
	public Document document() {
		return MoveDocument.of(this);
	}

	@Override
	public boolean isTabular() {
		return true;
	}

	/** Return the address of the new role as a combined one, where it has drawbacks. */
	public String combinedRole() {
		return Address.combinedRole(this.to.slug()).href();
	}

	/** Say by what the first of what is new were chosen, empty where nothing is new. */
	public String startRule() {
		return (this.duties != null) ? MoveWords.start(this.duties) : "";
	}

	/** Say what becomes of the skills, where ESCO knows those of both roles. */
	public String skillsInWords() {
		return MoveWords.skills(this.skills, this.from, this.to);
	}

	/** Name what is folded away of the skills. */
	public String skillsFolded() {
		return MoveWords.skillsFolded(this.skills);
	}

	private static PageHead head(MoveAddress address) {
		PageHead head = PageHead
			.of(Section.MOVES, address.path(), MoveWords.title(address.from(), address.to()),
					MoveWords.description(address.from(), address.to()))
			.withSheet("doing");
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

	private static int drawbacks(Catalogue catalogue, Role role) {
		return catalogue.combinedRoles()
			.find(role.getSlug())
			.map((told) -> told.arguments(Argument.Side.DRAWBACK).size())
			.orElse(0);
	}

	/**
	 * What is told of one or both roles in one category.
	 *
	 * @param href the address of the category, which tells it of every role
	 */
	public record Notes(String href, String name, List<OfRole> roles) {

		/**
		 * Tell what is stated of some roles in some categories, in the editors' order.
		 */
		static List<Notes> of(Catalogue catalogue, List<String> slugs, List<Role> roles, Citing citing) {
			return catalogue.categories()
				.findAll(slugs)
				.stream()
				.map((category) -> new Notes(Address.category(category.getSlug()).href(), category.getName(),
						roles.stream().map((role) -> OfRole.of(catalogue, category, role, citing)).toList()))
				.toList();
		}

		/** Tell whether our sources say nothing of a role that this is about. */
		public boolean isSilent() {
			return this.roles.stream().anyMatch((role) -> role.passages().isEmpty());
		}

		/**
		 * What is told of one role.
		 *
		 * @param passages what is told; nothing if our sources say nothing
		 */
		public record OfRole(RoleNames role, List<CitedSentence> passages, List<DisputeMark> disputes) {

			private static OfRole of(Catalogue catalogue, Category category, Role role, Citing citing) {
				String place = category.getName() + " of the " + role.getAbbreviation();
				return new OfRole(role.names(),
						catalogue.statements()
							.find(category, role)
							.stream()
							.map((statement) -> citing.cite(statement.getSaid(), place))
							.toList(),
						catalogue.disputes().find(category, role).stream().map(DisputeMark::aside).toList());
			}

		}

	}

}
