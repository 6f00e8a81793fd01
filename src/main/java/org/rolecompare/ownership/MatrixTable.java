package org.rolecompare.ownership;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.rolecompare.ownership.Replacement.Outcome;
import org.rolecompare.ownership.Replacement.Tally;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.CitationMarker;
import org.rolecompare.citation.FilterResult;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.DisputeMark;

/**
 * The part of a matrix that is shown: rows by area, and what they add up to.
 *
 * @param areas the areas that have a row
 * @param totals what each column adds up to
 * @param tallies what becomes of the rows with each combined role
 * @param levels who says so, of the rows before those are hidden that no source states
 * @param unsourced how many rows are hidden because no source states a level of them
 * @param undecided how many rows a choice of what changes hands leaves out because a
 * level that decides is missing
 */
public record MatrixTable(List<Area> areas, List<Total> totals, List<Tally> tallies, LevelCounts levels, int unsourced,
		int undecided) {

	/**
	 * Lay out the rows that an address asks for.
	 * @param facts the setting
	 * @param address what is asked for
	 * @param citations the citations of the page, which gain those of the rows
	 * @return the table
	 */
	static MatrixTable of(SettingFacts facts, MatrixAddress address, Citing citations) {
		List<RoleNames> columns = facts.roles(address.roles()).stream().map(Role::names).toList();
		List<Replacement> replacements = facts.replacements(address.roles());
		Predicate<Responsibility> wanted = (row) -> isWanted(row, columns, replacements, address);
		List<Area> areas = facts.areas()
			.stream()
			.map((area) -> new Area(area,
					address.sources()
						.select(facts.rows(area).stream().filter(wanted).toList(), Responsibility::getCites)
						.map((row) -> row(row, columns, address.stated(), replacements, citations))))
			.filter((area) -> !area.rows().isEmpty())
			.toList();
		List<Responsibility> shown = shown(facts, columns, replacements, address);
		List<Responsibility> all = address.stated() ? shown(facts, columns, replacements, address.togglingStated())
				: shown;
		return new MatrixTable(areas, columns.stream().map((role) -> Total.of(role, shown, address.stated())).toList(),
				replacements.stream().map((replacement) -> replacement.tally(shown, address.stated())).toList(),
				LevelCounts.of(all, columns), all.size() - shown.size(),
				countUndecided(facts, columns, replacements, address));
	}

	private static List<Responsibility> shown(SettingFacts facts, List<RoleNames> columns,
			List<Replacement> replacements, MatrixAddress address) {
		return facts.rows()
			.filter((row) -> isWanted(row, columns, replacements, address) && address.sources().admits(row.getCites()))
			.toList();
	}

	/**
	 * Count the rows.
	 * @return the number of responsibilities that are shown
	 */
	public int count() {
		return this.areas.stream().mapToInt((area) -> area.rows().shown().size()).sum();
	}

	/**
	 * Count the rows that the choice of sources hides.
	 * @return their number
	 */
	public int countHidden() {
		return this.areas.stream().mapToInt((area) -> area.rows().hidden()).sum();
	}

	private static boolean isWanted(Responsibility row, List<RoleNames> columns, List<Replacement> replacements,
			MatrixAddress address) {
		List<RoleLevel> levels = columns.stream()
			.map((role) -> RoleLevel.of(row, role))
			.filter((level) -> level.stated() || !address.stated())
			.toList();
		return (address.areas().isEmpty() || address.areas().contains(row.getArea())) && !levels.isEmpty()
				&& (address.levels().isEmpty() || levels.stream().anyMatch((level) -> isWanted(level, address)))
				&& (!address.handover()
						|| replacements.stream().anyMatch((one) -> one.judge(row, address.stated()).isChange()));
	}

	private static boolean isWanted(RoleLevel given, MatrixAddress address) {
		Level level = given.level();
		return level != null && address.levels().contains(level);
	}

	private static int countUndecided(SettingFacts facts, List<RoleNames> columns, List<Replacement> replacements,
			MatrixAddress address) {
		if (!address.handover()) {
			return 0;
		}
		return (int) shown(facts, columns, replacements, address.togglingHandover()).stream()
			.map((row) -> replacements.stream().map((one) -> one.judge(row, address.stated())).toList())
			.filter((outcomes) -> outcomes.stream().noneMatch(Outcome::isChange)
					&& outcomes.stream().anyMatch((outcome) -> outcome.handover() == null))
			.count();
	}

	private static Row row(Responsibility row, List<RoleNames> columns, boolean stated, List<Replacement> replacements,
			Citing citations) {
		Dispute dispute = row.getDispute();
		List<RoleLevel> levels = columns.stream().map((role) -> RoleLevel.of(row, role)).toList();
		return new Row(row.getSlug(), row.getName(), levels,
				replacements.stream().map((replacement) -> replacement.judge(row, stated)).toList(),
				LevelCounts.of(levels).isOurs(), row.getNote(), citations.cite(row.getCites(), row.getName()),
				citations.weigh(row.getCites()), (dispute != null) ? DisputeMark.aside(dispute) : null);
	}

	/**
	 * Rows under one heading.
	 *
	 * @param name the heading
	 * @param rows the rows, at least one, shown or hidden
	 */
	public record Area(String name, FilterResult<Row> rows) {
	}

	/**
	 * One responsibility across the columns.
	 *
	 * @param slug slug of the responsibility, part of its anchor
	 * @param name its name
	 * @param levels one for each column
	 * @param outcomes what becomes of it, one for each combined role beside its parts
	 * @param ours whether all levels are our reading
	 * @param note what a careful reader should know
	 * @param markers its sources
	 * @param weight the same in numbers
	 * @param dispute where the sources disagree, if they do
	 */
	public record Row(String slug, String name, List<RoleLevel> levels, List<Outcome> outcomes, boolean ours,
			@Nullable String note, List<CitationMarker> markers, @Nullable EvidenceSummary weight,
			@Nullable DisputeMark dispute) {
	}

	/**
	 * What a column adds up to.
	 *
	 * @param role the role
	 * @param owned how many responsibilities it owns
	 * @param shared how many it shares
	 * @param levels who says so
	 */
	public record Total(RoleNames role, long owned, long shared, LevelCounts levels) {

		/**
		 * Add up a column.
		 * @param role the role
		 * @param rows the responsibilities
		 * @param stated whether only levels are shown that a source states
		 * @return the sums
		 */
		static Total of(RoleNames role, List<Responsibility> rows, boolean stated) {
			List<RoleLevel> levels = rows.stream().map((row) -> RoleLevel.of(row, role)).toList();
			List<RoleLevel> shown = levels.stream().filter((level) -> level.stated() || !stated).toList();
			return new Total(role, count(shown, Level.OWNS), count(shown, Level.SHARES), LevelCounts.of(levels));
		}

		private static long count(List<RoleLevel> levels, Level wanted) {
			return levels.stream().filter((level) -> level.level() == wanted).count();
		}

	}

}
