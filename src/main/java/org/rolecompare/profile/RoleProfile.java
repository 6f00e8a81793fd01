package org.rolecompare.profile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.format.Exportable;
import org.rolecompare.format.Document;
import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.page.PageSubject;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.responsibility.Settings;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleChooser;
import org.rolecompare.role.RoleNames;
import org.rolecompare.skill.SkillSet;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.DisputedQuestion;
import org.rolecompare.statement.StatementLine;

/**
 * Everything the catalogue says of one role: the whole page.
 *
 * @param head what the page says of itself; its title is also the heading
 * @param joinedBy the combined roles that join it, by rank
 * @param doors where to go on from here
 * @param disputes where the sources disagree, in the order of the categories
 * @param settings what it is in charge of, where a setting says so
 * @param skills the skills that ESCO lists, null where it has no such occupation
 * @param comparisons what to compare it with
 */
@JsonIgnoreProperties({ "head", "doors", "chooser" })
public record RoleProfile(PageHead head, RoleIntroduction role, List<RoleNames> joinedBy, Doors doors,
		List<StatementGroup> groups, List<Disagreement> disputes, List<OwnedSetting> settings,
		@Nullable SkillSet skills, List<ComparisonLink> comparisons, RoleChooser chooser,
		Bibliography bibliography) implements Exportable {

	private static final int FIELDS = 2;

	static RoleProfile of(Catalogue catalogue, Role role) {
		Citing citing = new Citing();
		RoleIntroduction introduction = RoleIntroduction.of(role, catalogue.roles(), citing);
		List<StatementGroup> groups = StatementGroup.of(catalogue, role, citing);
		List<Disagreement> disputes = Disagreement.of(catalogue, role, citing);
		List<OwnedSetting> settings = OwnedSetting.of(catalogue.settings(), role, citing);
		List<RoleNames> joinedBy = catalogue.roles().findJoining(role).stream().map(Role::names).toList();
		List<ComparisonLink> comparisons = ComparisonLink.of(introduction, joinedBy, catalogue.edition().getPopular(),
				catalogue.roles());
		SkillSet skills = skills(catalogue, role);
		PageHead head = PageHead
			.of(Section.ROLES, Address.role(role.getSlug()).href(), ProfileWords.title(introduction.names()),
					introduction.definition().text())
			.about(term(introduction, skills != null));
		return new RoleProfile(head, introduction, joinedBy, Doors.of(catalogue, role, comparisons), groups, disputes,
				settings, skills, comparisons, catalogue.roles().chooser(List.of(role.names()), FIELDS),
				Bibliography.of(citing));
	}

	private static PageSubject.Term term(RoleIntroduction role, boolean occupation) {
		RoleNames names = role.names();
		return new PageSubject.Term(names.name(), names.abbreviation(), names.aliases(), role.definition().text(),
				occupation);
	}

	@Override
	public Document document() {
		return ProfileDocument.of(this);
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

	/**
	 * What a role is in charge of in one setting.
	 *
	 * @param assumption the company in which the levels hold
	 * @param levels the responsibilities by level, the highest first, without empty
	 * levels
	 * @param counts on how many levels that rests, and who says so
	 */
	public record OwnedSetting(String slug, String name, String assumption, List<LevelGroup> levels,
			LevelCounts counts) {

		/** List the settings that say something of a role. */
		static List<OwnedSetting> of(Settings settings, Role role, Citing citing) {
			return settings.findRows(role)
				.stream()
				.collect(Collectors.groupingBy(Responsibility::getSetting, LinkedHashMap::new, Collectors.toList()))
				.entrySet()
				.stream()
				.map((setting) -> of(setting.getKey(), setting.getValue(), role, citing))
				.toList();
		}

		private static OwnedSetting of(Setting setting, List<Responsibility> rows, Role role, Citing citing) {
			List<LevelGroup> levels = Arrays.stream(Level.values())
				.map((level) -> LevelGroup.of(level, rows, role, citing))
				.filter((level) -> !level.duties().isEmpty())
				.toList();
			return new OwnedSetting(setting.getSlug(), setting.getName(), setting.assumptionSentence(), levels,
					LevelCounts.of(rows, List.of(role.names())));
		}

		/**
		 * Return the address of the setting's page.
		 * @return the address from the first slash
		 */
		public String href() {
			return Address.setting(this.slug).href();
		}

		/**
		 * Responsibilities for which a role is in charge equally far, in the order of the
		 * setting.
		 */
		public record LevelGroup(Level level, List<Duty> duties) {

			static LevelGroup of(Level level, List<Responsibility> rows, Role role, Citing citing) {
				return new LevelGroup(level,
						rows.stream()
							.filter((row) -> row.getLevel(role.getSlug()) == level)
							.map((row) -> Duty.of(row, role.getSlug(), citing))
							.toList());
			}

			/** Count the levels that a source states. */
			public long stated() {
				return this.duties.stream().filter((duty) -> !duty.reading()).count();
			}

		}

		/**
		 * A responsibility of a role.
		 *
		 * @param reading whether the level is our reading
		 * @param note what a careful reader should know
		 * @param dispute where the sources disagree, if they do
		 */
		public record Duty(String name, boolean reading, @Nullable String note, List<Marker> markers,
				@Nullable DisputeMark dispute) {

			static Duty of(Responsibility row, String role, Citing citing) {
				return new Duty(row.getName(), !row.isStated(role), row.getNote(),
						citing.cite(row.getCites(), row.getSetting().getName() + ", " + row.getName()),
						DisputeMark.of(row.getDispute(), (dispute) -> DisputeMark.onRole(dispute, role)));
			}

		}

	}

}
