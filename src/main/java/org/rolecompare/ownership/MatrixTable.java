package org.rolecompare.ownership;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.ownership.Replacement.Outcome;
import org.rolecompare.ownership.Replacement.Tally;
import org.rolecompare.reference.Citations;
import org.rolecompare.reference.Marker;
import org.rolecompare.reference.Selection;
import org.rolecompare.reference.Weight;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.StatedLevel;
import org.rolecompare.role.Basis;
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
 */
public record MatrixTable(List<Area> areas, List<Total> totals, List<Tally> tallies) {

	/**
	 * Lay out the rows that an address asks for.
	 * @param facts the setting
	 * @param address what is asked for
	 * @param citations the citations of the page, which gain those of the rows
	 * @return the table
	 */
	static MatrixTable of(SettingFacts facts, MatrixAddress address, Citations citations) {
		List<Role> columns = facts.roles(address.roles());
		List<Replacement> replacements = facts.replacements(address.roles());
		Predicate<Responsibility> wanted = (row) -> isWanted(row, columns, replacements, address);
		List<Area> areas = facts.areas()
			.stream()
			.map((area) -> new Area(area,
					address.sources()
						.select(facts.rows(area).stream().filter(wanted).toList(), Responsibility::getCites)
						.map((row) -> row(row, columns, replacements, citations))))
			.filter((area) -> !area.rows().isEmpty())
			.toList();
		List<Responsibility> shown = facts.rows()
			.filter(wanted.and((row) -> address.sources().admits(row.getCites())))
			.toList();
		return new MatrixTable(areas, columns.stream().map((role) -> Total.of(role, shown)).toList(),
				replacements.stream().map((replacement) -> replacement.tally(shown)).toList());
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

	private static boolean isWanted(Responsibility row, List<Role> columns, List<Replacement> replacements,
			MatrixAddress address) {
		Stream<Level> levels = columns.stream().flatMap((role) -> Stream.ofNullable(StatedLevel.of(row, role).level()));
		return (address.areas().isEmpty() || address.areas().contains(row.getArea()))
				&& (address.levels().isEmpty() || levels.anyMatch(address.levels()::contains))
				&& (!address.handover() || replacements.stream().anyMatch((one) -> one.judge(row).isChange()));
	}

	private static Row row(Responsibility row, List<Role> columns, List<Replacement> replacements,
			Citations citations) {
		Dispute dispute = row.getDispute();
		return new Row(row.getSlug(), row.getName(), columns.stream().map((role) -> StatedLevel.of(row, role)).toList(),
				replacements.stream().map((replacement) -> replacement.judge(row)).toList(),
				row.getBasis() == Basis.EDITORIAL, row.getNote(), citations.cite(row.getCites(), row.getName()),
				Weight.of(row.getCites()), (dispute != null) ? DisputeMark.aside(dispute) : null);
	}

	/**
	 * Rows under one heading.
	 *
	 * @param name the heading
	 * @param rows the rows, at least one, shown or hidden
	 */
	public record Area(String name, Selection<Row> rows) {
	}

	/**
	 * One responsibility across the columns.
	 *
	 * @param slug slug of the responsibility, part of its anchor
	 * @param name its name
	 * @param levels one for each column
	 * @param outcomes what becomes of it, one for each combined role beside its parts
	 * @param ours whether the levels are our reading of the sources
	 * @param note what a careful reader should know
	 * @param markers its sources
	 * @param weight the same in numbers
	 * @param dispute where the sources disagree, if they do
	 */
	public record Row(String slug, String name, List<StatedLevel> levels, List<Outcome> outcomes, boolean ours,
			@Nullable String note, List<Marker> markers, Weight weight, @Nullable DisputeMark dispute) {
	}

	/**
	 * What a column adds up to.
	 *
	 * @param role the role
	 * @param owned how many responsibilities it owns
	 * @param shared how many it shares
	 * @param unstated for how many no level is stated
	 */
	public record Total(RoleNames role, long owned, long shared, long unstated) {

		static Total of(Role role, List<Responsibility> rows) {
			List<StatedLevel> levels = rows.stream().map((row) -> StatedLevel.of(row, role)).toList();
			return new Total(role.names(), count(levels, Level.OWNS), count(levels, Level.SHARES), count(levels, null));
		}

		private static long count(List<StatedLevel> levels, @Nullable Level level) {
			return levels.stream().filter((stated) -> stated.level() == level).count();
		}

	}

}
