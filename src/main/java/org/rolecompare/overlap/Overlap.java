package org.rolecompare.overlap;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.Citing;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.SettingSummary;
import org.rolecompare.role.RoleNames;
import org.rolecompare.skill.SkillSet;
import org.rolecompare.venn.Partition;
import org.rolecompare.venn.VennPicture;

/**
 * What two or three roles have in common: the whole page.
 *
 * @param head what the page says of itself; its title is also the heading
 * @param roles the roles in the order of the address
 * @param letters the roles in one phrase
 * @param comparison the address of their comparison
 * @param leftOut roles beyond the third
 * @param view what is compared and what else could be
 * @param basis what is compared, in which setting or by whom
 * @param lead the picture in a sentence, null where the catalogue has nothing to compare
 * @param picture the circles, null where there is nothing to draw
 * @param regions what lies in each of their parts, without the empty ones
 * @param unplaced what lies in none, because a level of one of the roles is not given
 * @param outside what lies in none, because none of the roles answers for it
 * @param bibliography the sources
 */
public record Overlap(PageHead head, List<RoleNames> roles, String letters, String comparison, List<RoleNames> leftOut,
		OverlapView view, Ground basis, @Nullable String lead, @Nullable VennPicture picture, List<RegionList> regions,
		List<UnplacedResponsibility> unplaced, List<UnplacedResponsibility> outside, Bibliography bibliography) {

	/**
	 * Compare roles.
	 * @param asked what the reader has chosen
	 * @param facts what the catalogue has
	 * @param view what of it is compared
	 * @param rows the responsibilities of the setting, none where skills are compared
	 * @param sources makes the list of sources of complete citations
	 * @return the page
	 */
	static Overlap of(OverlapAddress asked, OverlappingRoles facts, OverlapView view, List<Responsibility> rows,
			Function<Citing, Bibliography> sources) {
		if (view.bySkills()) {
			return ofSkills(asked, facts, view, sources);
		}
		return facts.haveSetting() ? ofResponsibilities(asked, facts, view, rows, sources)
				: ofNothing(asked, facts, view, sources);
	}

	/**
	 * Say how to read the picture.
	 * @return a sentence or two, empty where there is none
	 */
	public String scale() {
		if (this.picture == null) {
			return "";
		}
		return this.picture.scale().sentence() + " Every item is in the lists below.";
	}

	private static Overlap ofResponsibilities(OverlapAddress asked, OverlappingRoles facts, OverlapView view,
			List<Responsibility> rows, Function<Citing, Bibliography> sources) {
		List<String> slugs = facts.roles().stream().map(RoleNames::slug).toList();
		Partition<Responsibility> sets = Partition.of(facts.roles(),
				rows.stream().filter((row) -> row.isGivenFor(slugs)).toList(),
				(row, role) -> row.isAnsweredForBy(role.slug()));
		List<Responsibility> open = rows.stream().filter((row) -> !row.isGivenFor(slugs)).toList();
		Citing citations = Citing.numbering(Stream.of(inReadingOrder(sets), open.stream(), sets.outside().stream())
			.flatMap((part) -> part)
			.map(Responsibility::getCites));
		List<RegionList> regions = filled(sets)
			.map((region) -> RegionList.ofResponsibilities(region, facts.roles(), citations))
			.toList();
		List<UnplacedResponsibility> unplaced = outliers(open, "Not placed", facts, citations);
		List<UnplacedResponsibility> outside = outliers(sets.outside(), "Outside the circles", facts, citations);
		String letters = OverlapWords.letters(facts.roles());
		return new Overlap(head(asked, facts), facts.roles(), letters, comparison(asked), asked.leftOut(), view,
				Ground.of(facts.settings().chosen(), LevelCounts.of(rows, facts.roles())),
				OverlapWords.responsibilities(sets, unplaced.size()),
				VennPicture.of("Responsibilities of " + letters, sets, facts.whole()), regions, unplaced, outside,
				sources.apply(citations));
	}

	private static Overlap ofSkills(OverlapAddress asked, OverlappingRoles facts, OverlapView view,
			Function<Citing, Bibliography> sources) {
		TreeSet<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		facts.skills().forEach((set) -> all.addAll(set.skills()));
		Partition<String> sets = Partition.of(facts.roles(), all,
				(skill, role) -> facts.skills(role).filter((set) -> set.holds(skill)).isPresent());
		String letters = OverlapWords.letters(facts.roles());
		return new Overlap(head(asked, facts), facts.roles(), letters, comparison(asked), asked.leftOut(), view,
				Ground.of(facts), OverlapWords.skills(sets),
				VennPicture.of("Essential skills of " + letters, sets, facts.whole()),
				filled(sets).map(RegionList::ofSkills).toList(), List.of(), List.of(),
				sources.apply(Citing.numbering(Stream.empty())));
	}

	private static Overlap ofNothing(OverlapAddress asked, OverlappingRoles facts, OverlapView view,
			Function<Citing, Bibliography> sources) {
		return new Overlap(head(asked, facts).notIndexed(), facts.roles(), OverlapWords.letters(facts.roles()),
				comparison(asked), asked.leftOut(), view, Ground.of(facts), null, null, List.of(), List.of(), List.of(),
				sources.apply(Citing.numbering(Stream.empty())));
	}

	private static <T> Stream<Partition.Region<T>> filled(Partition<T> sets) {
		return sets.regions().stream().filter((region) -> !region.items().isEmpty());
	}

	private static Stream<Responsibility> inReadingOrder(Partition<Responsibility> sets) {
		return sets.regions()
			.stream()
			.flatMap((region) -> Responsibility.byArea(region.items()).values().stream())
			.flatMap(List::stream);
	}

	private static List<UnplacedResponsibility> outliers(List<Responsibility> rows, String place,
			OverlappingRoles facts, Citing citations) {
		return rows.stream().map((row) -> UnplacedResponsibility.of(row, place, facts.roles(), citations)).toList();
	}

	private static PageHead head(OverlapAddress asked, OverlappingRoles facts) {
		String letters = OverlapWords.letters(facts.roles());
		PageHead head = PageHead
			.of(Section.COMPARE, OverlapAddress.of(facts.byRank()).path(), "Where " + letters + " overlap", "What "
					+ letters
					+ " have in common and what each has alone: a picture, and below it every item with its sources.");
		return asked.isView() ? head.notIndexed() : head;
	}

	private static String comparison(OverlapAddress asked) {
		return "/compare/" + OverlapAddress.slugs(asked.roles());
	}

	/**
	 * What an overlap rests on.
	 *
	 * @param setting the setting, null where skills are compared
	 * @param levels how many levels of the setting are compared and who says so, null
	 * where skills are compared
	 * @param skills where the skills come from, nothing where responsibilities are
	 * compared
	 * @param computed the combined roles whose skills are those of their parts
	 * @param unknown the roles of which ESCO knows no skills
	 */
	public record Ground(@Nullable SettingSummary setting, @Nullable LevelCounts levels, List<SkillSet.Source> skills,
			List<RoleNames> computed, List<RoleNames> unknown) {

		static Ground of(@Nullable SettingSummary setting, LevelCounts levels) {
			return new Ground(setting, levels, List.of(), List.of(), List.of());
		}

		static Ground of(OverlappingRoles facts) {
			return new Ground(null, null,
					facts.skills().stream().flatMap((set) -> set.sources().stream()).distinct().toList(),
					facts.roles()
						.stream()
						.filter((role) -> facts.skills(role).filter(SkillSet::computed).isPresent())
						.toList(),
					facts.withoutSkills());
		}

	}

}
