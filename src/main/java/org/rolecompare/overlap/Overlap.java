package org.rolecompare.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.IgnoredInput;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.Citing;
import org.rolecompare.format.Document;
import org.rolecompare.format.Exportable;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.responsibility.CommonSettings.Choice;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.ListedResponsibility;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.responsibility.Settings;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.Way;
import org.rolecompare.skill.SkillSet;
import org.rolecompare.venn.Partition;
import org.rolecompare.venn.Partition.Region;
import org.rolecompare.venn.VennPicture;

/**
 * What two or three roles have in common: the whole page.
 *
 * @param leftOut roles beyond the third
 * @param ignored what the reader asked for and there is not
 * @param withoutSkills the letters of the roles of which ESCO knows no skills
 * @param choices what the reader can switch to, none if there is no choice
 */
@JsonIgnoreProperties({ "head", "choices", "letters" })
public record Overlap(PageHead head, List<RoleNames> roles, String letters, String comparison, List<RoleNames> leftOut,
		List<IgnoredInput> ignored, List<String> withoutSkills, boolean skillsRefused, List<Choice> choices,
		Content content, Bibliography bibliography) implements Exportable {

	/**
	 * Compare roles.
	 * @param address what the reader has chosen; its roles exist and are different
	 */
	static Overlap of(Catalogue catalogue, OverlapAddress address) {
		OverlappingRoles roles = OverlappingRoles.of(catalogue, address);
		boolean bySkills = roles.haveSkills() && (address.asksForSkills() || !roles.haveSetting());
		Citing citing = new Citing();
		Content content = bySkills ? Content.ofSkills(roles)
				: Content.ofResponsibilities(roles, catalogue.settings(), citing);
		PageHead head = head(roles, OverlapWords.letters(roles.names()));
		return new Overlap((address.isView() || content.lead() == null) ? head.notIndexed() : head, roles.names(),
				OverlapWords.letters(roles.names()), address.comparison(), address.leftOut(),
				Stream.of(address.ignored(), roles.settings().ignored()).filter((one) -> !one.isEmpty()).toList(),
				roles.withoutSkills(), address.asksForSkills() && !roles.haveSkills(),
				choices(address, roles, bySkills), content, Bibliography.of(citing));
	}

	@Override
	public Document document() {
		return OverlapDocument.of(this);
	}

	/** Lead on to the moves there and back, none where three roles are compared. */
	public List<Way> moves() {
		return (this.roles.size() > 2) ? List.of() : Way.thereAndBack(this.roles.get(0), this.roles.get(1));
	}

	private static List<Choice> choices(OverlapAddress address, OverlappingRoles roles, boolean bySkills) {
		OverlapAddress plain = OverlapAddress.of(address.roles());
		List<Choice> choices = new ArrayList<>();
		roles.settings()
			.choices((setting) -> plain.withSetting(setting).href())
			.forEach((setting) -> choices
				.add(new Choice("Responsibilities: " + setting.name(), setting.href(), setting.on() && !bySkills)));
		if (roles.haveSkills()) {
			choices.add(new Choice("Essential skills", roles.haveSetting() ? plain.withSkills().href() : plain.href(),
					bySkills));
		}
		return (choices.size() > 1) ? List.copyOf(choices) : List.of();
	}

	private static PageHead head(OverlappingRoles roles, String letters) {
		return PageHead
			.of(Section.COMPARE, OverlapAddress.of(roles.byRank()).path(), "Where " + letters + " overlap", "What "
					+ letters
					+ " have in common and what each has alone: a picture, and below it every item with its sources.");
	}

	/**
	 * What roles have in common and apart: their responsibilities in a setting, or their
	 * essential skills.
	 *
	 * @param setting the setting, null where skills are compared
	 * @param levels how many levels of the setting are compared and who says so, null
	 * where skills are compared
	 * @param skillSources the occupations that the skills come from, none where
	 * responsibilities are compared
	 * @param lead the picture in a sentence, null where the catalogue has nothing to
	 * compare
	 * @param picture the circles, null where there is nothing to draw
	 * @param regions what lies in each of their parts, without the empty ones
	 * @param unplaced what lies in none, because a level of one of the roles is not given
	 * @param outside what lies in none, because none of the roles answers for it
	 */
	@JsonIgnoreProperties({ "lead", "picture" })
	public record Content(Setting.@Nullable Summary setting, @Nullable LevelCounts levels,
			List<SkillSet.Source> skillSources, List<RoleNames> computed, @Nullable String lead,
			@Nullable VennPicture picture, List<RegionList> regions, List<ListedResponsibility> unplaced,
			List<ListedResponsibility> outside) {

		/** The catalogue has nothing to compare. */
		private static final Content NOTHING = new Content(null, null, List.of(), List.of(), null, null, List.of(),
				List.of(), List.of());

		static Content ofResponsibilities(OverlappingRoles roles, Settings settings, Citing citing) {
			Setting.Summary setting = roles.settings().chosen();
			if (setting == null) {
				return NOTHING;
			}
			List<RoleNames> names = roles.names();
			List<String> slugs = names.stream().map(RoleNames::slug).toList();
			List<Responsibility> rows = settings.rows(setting.slug());
			List<Responsibility> placed = rows.stream().filter((row) -> row.isGivenFor(slugs)).toList();
			List<Responsibility> open = rows.stream().filter((row) -> !row.isGivenFor(slugs)).toList();
			Partition<Responsibility> sets = Partition.of(names, placed,
					(row, role) -> row.isAnsweredForBy(role.slug()));
			return new Content(setting, LevelCounts.of(rows, names), List.of(), List.of(),
					OverlapWords.responsibilities(sets, open.size()),
					VennPicture.of("Responsibilities of " + OverlapWords.letters(names), sets, roles.whole()),
					filled(sets).stream()
						.map((region) -> RegionList.ofResponsibilities(region, names, citing))
						.toList(),
					lines(open, "Not placed", names, citing),
					lines(sets.outside(), "Outside the circles", names, citing));
		}

		static Content ofSkills(OverlappingRoles roles) {
			List<RoleNames> names = roles.names();
			Collection<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
			roles.skills().forEach((set) -> all.addAll(set.skills()));
			Partition<String> sets = Partition.of(names, all,
					(skill, role) -> roles.skills(role).filter((set) -> set.holds(skill)).isPresent());
			return new Content(null, null,
					roles.skills().stream().flatMap((set) -> set.sources().stream()).distinct().toList(),
					roles.withComputedSkills(), OverlapWords.skills(sets),
					VennPicture.of("Essential skills of " + OverlapWords.letters(names), sets, roles.whole()),
					filled(sets).stream().map(RegionList::ofSkills).toList(), List.of(), List.of());
		}

		private static <T> List<Region<T>> filled(Partition<T> sets) {
			return sets.regions().stream().filter((region) -> !region.items().isEmpty()).toList();
		}

		/** Lines that tell the level of every role, since no region does. */
		private static List<ListedResponsibility> lines(List<Responsibility> rows, String place, List<RoleNames> roles,
				Citing citing) {
			return rows.stream().map((row) -> {
				List<RoleLevel> levels = RoleLevel.of(row, roles);
				return ListedResponsibility.of(row, levels, OverlapWords.levels(levels), place, citing);
			}).toList();
		}

		/**
		 * Everything that lies in one region of the picture.
		 *
		 * @param rule what is true of all of it unless an item says otherwise, empty for
		 * nothing
		 * @param areas its responsibilities by area, none where skills are compared
		 * @param skills its skills, none where responsibilities are compared
		 */
		public record RegionList(String name, List<RoleNames> roles, int count, String rule,
				List<ListedResponsibility.Area> areas, List<String> skills) {

			static RegionList ofSkills(Region<String> region) {
				return new RegionList(region.name(), region.inside(), region.items().size(), "", List.of(),
						region.items());
			}

			static RegionList ofResponsibilities(Region<Responsibility> region, List<RoleNames> roles, Citing citing) {
				RegionRule rule = RegionRule.of(region);
				return new RegionList(region.name(), region.inside(), region.items().size(), OverlapWords.rule(rule),
						ListedResponsibility.Area.of(region.items(), (row) -> ListedResponsibility.of(row,
								RoleLevel.of(row, roles), OverlapWords.exception(rule, row), region.name(), citing)),
						List.of());
			}

		}

	}

}
