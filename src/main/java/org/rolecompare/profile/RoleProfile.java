package org.rolecompare.profile;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.profile.RoleIntroduction.Membership;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleChooser;
import org.rolecompare.skill.SkillSet;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.DisputedQuestion;
import org.rolecompare.statement.StatementLine;

/**
 * Everything the catalogue says of one role: the whole page.
 *
 * @param head what the page says of itself; its title is also the heading
 * @param disputes where the sources disagree, in the order of the categories
 * @param settings what it is in charge of, where a setting says so
 * @param skills the skills that ESCO lists, null where it has no such occupation
 * @param comparisons what to compare it with
 */
public record RoleProfile(PageHead head, RoleIntroduction role, Membership membership, List<StatementGroup> groups,
		List<Disagreement> disputes, List<OwnedSetting> settings, @Nullable SkillSet skills,
		List<ComparisonLink> comparisons, RoleChooser chooser, Bibliography bibliography) {

	private static final int FIELDS = 2;

	static RoleProfile of(Catalogue catalogue, Role role) {
		Citing citing = new Citing();
		RoleIntroduction introduction = RoleIntroduction.of(role, catalogue.roles(), citing);
		List<StatementGroup> groups = StatementGroup.of(catalogue, role, citing);
		List<Disagreement> disputes = Disagreement.of(catalogue, role, citing);
		List<OwnedSetting> settings = OwnedSetting.of(catalogue.settings(), role, citing);
		Membership membership = Membership.of(catalogue, role);
		PageHead head = PageHead.of(Section.ROLES, Address.role(role.getSlug()).href(),
				ProfileWords.title(introduction.names()), introduction.definition().text());
		return new RoleProfile(head, introduction, membership, groups, disputes, settings, skills(catalogue, role),
				ComparisonLink.of(introduction, membership, catalogue.edition().getPopular(), catalogue.roles()),
				catalogue.roles().chooser(List.of(role.names()), FIELDS), Bibliography.of(citing));
	}

	/**
	 * A combined role that ESCO does not know has no skills here: those of its parts
	 * stand on their pages.
	 */
	private static @Nullable SkillSet skills(Catalogue catalogue, Role role) {
		return Optional.ofNullable(catalogue.skills().findSet(role))
			.filter((skills) -> !skills.computed())
			.orElse(null);
	}

	/** Count the statements of all categories. */
	public int countStatements() {
		return this.groups.stream()
			.flatMap((group) -> group.cells().stream())
			.mapToInt((cell) -> cell.statements().size())
			.sum();
	}

	/**
	 * A question on which the sources of a cell contradict each other, and the category
	 * of the cell.
	 */
	public record Disagreement(String category, String place, DisputedQuestion dispute) {

		static List<Disagreement> of(Catalogue catalogue, Role role, Citing citing) {
			return catalogue.categories()
				.inReadingOrder()
				.flatMap((category) -> of(catalogue, role, category, citing).stream())
				.toList();
		}

		private static List<Disagreement> of(Catalogue catalogue, Role role, Category category, Citing citing) {
			return catalogue.disputes()
				.find(category, role)
				.stream()
				.map((dispute) -> new Disagreement(category.getSlug(), category.getName(),
						DisputedQuestion.of(dispute, SourceFilter.NONE, citing)))
				.toList();
		}

	}

	/** Categories under one heading, with what is stated of a role in each. */
	public record StatementGroup(String name, List<Cell> cells) {

		static List<StatementGroup> of(Catalogue catalogue, Role role, Citing citing) {
			return catalogue.categories()
				.groups()
				.entrySet()
				.stream()
				.map((group) -> new StatementGroup(group.getKey(),
						group.getValue()
							.stream()
							.map((category) -> Cell.of(catalogue, category, role, citing))
							.toList()))
				.toList();
		}

		/** A category of a role, without statements where the sources say nothing. */
		public record Cell(String category, String name, String question, List<StatementLine> statements,
				List<DisputeMark> disputes) {

			static Cell of(Catalogue catalogue, Category category, Role role, Citing citing) {
				String place = role.getAbbreviation() + ", " + category.getName();
				return new Cell(category.getSlug(), category.getName(), category.getQuestion(),
						StatementLine.of(catalogue.statements().find(category, role), place, citing),
						catalogue.disputes().find(category, role).stream().map(DisputeMark::here).toList());
			}

			public String href() {
				return Address.category(this.category).href();
			}

		}

	}

}
