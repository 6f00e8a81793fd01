package org.rolecompare.ownership;

import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.citation.SourceFilter.Selection;
import org.rolecompare.english.English;
import org.rolecompare.ownership.MatrixSummary.Tally;
import org.rolecompare.ownership.MatrixSummary.Total;
import org.rolecompare.ownership.Ownership.Replacement;
import org.rolecompare.ownership.Ownership.Replacement.Outcome;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
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
		long undecided) {

	static MatrixTable of(Ownership ownership, MatrixAddress address, Citing citing) {
		RowFilter filter = RowFilter.of(ownership, address);
		List<Area> areas = ownership.areas()
			.entrySet()
			.stream()
			.map((area) -> Area.of(area.getKey(), area.getValue(), filter, citing))
			.filter((area) -> !area.rows().isEmpty())
			.toList();
		List<Responsibility> shown = filter.select(ownership.rows());
		List<Responsibility> all = address.stated() ? filter.choosing(address.togglingStated()).select(ownership.rows())
				: shown;
		return new MatrixTable(areas,
				filter.columns().stream().map((role) -> Total.of(role, shown, address.stated())).toList(),
				filter.replacements().stream().map((one) -> Tally.of(one, shown, address.stated())).toList(),
				LevelCounts.of(all, filter.columns()), all.size() - shown.size(), countUndecided(ownership, filter));
	}

	private static long countUndecided(Ownership ownership, RowFilter filter) {
		MatrixAddress address = filter.address();
		return address.handover() ? filter.choosing(address.togglingHandover())
			.select(ownership.rows())
			.stream()
			.filter(filter::isUndecided)
			.count() : 0;
	}

	public int count() {
		return this.areas.stream().mapToInt((area) -> area.rows().shown().size()).sum();
	}

	/** Count the rows that the choice of sources hides. */
	public int countHidden() {
		return this.areas.stream().mapToInt((area) -> area.rows().hidden()).sum();
	}

	/** Rows under one heading, at least one, shown or hidden. */
	public record Area(String name, Selection<Row> rows) {

		private static Area of(String name, List<Responsibility> rows, RowFilter filter, Citing citing) {
			return new Area(name,
					filter.address()
						.sources()
						.select(rows.stream().filter(filter::wants).toList(), Responsibility::getCites)
						.map((row) -> Row.of(row, filter, citing)));
		}

	}

	/**
	 * One responsibility across the columns.
	 *
	 * @param slug slug of the responsibility, part of its anchor
	 * @param levels one for each column
	 * @param outcomes what becomes of it, one for each combined role beside its parts
	 * @param ours whether all levels are our reading
	 * @param note what a careful reader should know
	 * @param weight the markers in numbers, null unless the reader asked for it
	 */
	public record Row(String slug, String name, List<RoleLevel> levels, List<Outcome> outcomes, boolean ours,
			@Nullable String note, List<Marker> markers, @Nullable EvidenceSummary weight,
			@Nullable DisputeMark dispute) {

		private static Row of(Responsibility row, RowFilter filter, Citing citing) {
			List<RoleLevel> levels = RoleLevel.of(row, filter.columns());
			return new Row(row.getSlug(), row.getName(), levels, filter.outcomes(row), LevelCounts.of(levels).isOurs(),
					row.getNote(), citing.cite(row.getCites(), row.getName()), citing.weigh(row.getCites()),
					DisputeMark.of(row.getDispute(), DisputeMark::aside));
		}

	}

	/**
	 * The head of a column.
	 *
	 * @param leaders whether it is one of several leaders or the one in their place,
	 * empty where that is no matter
	 * @param repeated whether the column before says the same of itself
	 * @param following whether there is a column before
	 */
	@JsonIgnoreProperties({ "leaders", "repeated", "following" })
	public record Column(RoleNames role, String leaders, boolean repeated, boolean following) {

		/**
		 * Whether it stands apart from the column before it, as one leader does from
		 * several.
		 */
		public boolean isApart() {
			return this.following && !this.leaders.isEmpty() && !this.repeated;
		}

		static List<Column> of(Ownership ownership, List<String> shown) {
			List<Replacement> replacements = ownership.replacements(shown);
			List<RoleNames> roles = ownership.columns(shown).stream().map(Role::names).toList();
			List<String> leaders = roles.stream().map((role) -> leaders(role, replacements)).toList();
			return IntStream.range(0, roles.size())
				.mapToObj((column) -> new Column(roles.get(column), leaders.get(column),
						column > 0 && leaders.get(column - 1).equals(leaders.get(column)), column > 0))
				.toList();
		}

		private static String leaders(RoleNames role, List<Replacement> replacements) {
			if (replacements.stream().anyMatch((one) -> one.combined().equals(role))) {
				return "One leader";
			}
			return replacements.stream()
				.filter((one) -> one.joins(role))
				.findFirst()
				.map((one) -> English.capitalized(one.leaders()))
				.orElse("");
		}

	}

}
