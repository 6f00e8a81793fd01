package org.rolecompare.ownership;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.ownership.MatrixTable.Total;
import org.rolecompare.ownership.Replacement.Tally;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.SourceFilterControls;
import org.rolecompare.responsibility.OwnershipChange;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.english.English;

import org.springframework.util.StringUtils;

/**
 * Who owns what in a setting: the whole page.
 *
 * @param head what the page says of itself; its title is also the heading
 * @param assumption the company in which the levels hold, as a sentence
 * @param address what the reader has chosen
 * @param notices what the address asked for and the page leaves out
 * @param whole what every role of the setting has, without any filter
 * @param handovers what becomes of all responsibilities with each combined role that
 * stands beside its parts
 * @param gapless whether every level of the shown columns is given
 * @param columns the heads of the columns
 * @param filter what the reader can narrow the table to
 * @param weighing what the reader can ask of the sources
 * @param table the rows
 * @param count how many responsibilities there are without a filter
 * @param bibliography the sources
 */
public record Matrix(PageHead head, String assumption, MatrixAddress address, List<String> notices, List<Total> whole,
		List<Tally> handovers, boolean gapless, List<Column> columns, MatrixFilter filter,
		SourceFilterControls weighing, MatrixTable table, int count, Bibliography bibliography) {

	/**
	 * So many columns still leave room for notes beside them; more stand in rows of their
	 * own.
	 */
	private static final int MOST_BESIDE_NOTES = 6;

	/** So many columns fit on a tablet, with the notes below the names. */
	private static final int MOST_ACROSS = 5;

	/**
	 * Compose the page.
	 * @param facts the setting
	 * @param request what the address asks for
	 * @param sources makes the list of sources of complete citations
	 * @return the page
	 */
	static Matrix of(SettingFacts facts, MatrixRequest request, Function<Citing, Bibliography> sources) {
		MatrixAddress address = request.address(facts);
		Citing citations = Citing.numbering(facts.citesInReadingOrder(), address.sources().counted());
		MatrixTable table = MatrixTable.of(facts, address, citations);
		List<Responsibility> rows = facts.rows().toList();
		List<Tally> handovers = facts.replacements(List.of())
			.stream()
			.map((replacement) -> replacement.tally(rows, false))
			.toList();
		List<Total> whole = facts.roles().stream().map((role) -> Total.of(role.names(), rows, false)).toList();
		boolean gapless = whole.stream()
			.noneMatch((total) -> total.levels().missing() > 0
					&& facts.roles(address.roles()).stream().map(Role::names).anyMatch(total.role()::equals));
		return new Matrix(head(facts, address), facts.assumption(), address, request.notices(facts, address), whole,
				handovers, gapless, Column.of(facts, address), MatrixFilter.of(facts, address),
				SourceFilterControls.of(address.sources(), citations, (choice) -> address.withSources(choice).href()),
				table, facts.count(), sources.apply(citations));
	}

	private static PageHead head(SettingFacts facts, MatrixAddress address) {
		PageHead head = PageHead.of(Section.RESPONSIBILITIES, address.path(), "Who owns what: " + facts.name(),
				"How far " + English.and(facts.roles().stream().map(Role::getAbbreviation).toList())
						+ " are in charge of each of " + facts.count() + " responsibilities, with sources.");
		return address.isFiltered() ? head.notIndexed() : head;
	}

	/**
	 * Return the one replacement that the whole setting consists of.
	 * @return the replacement, null where there are further roles, several combined ones
	 * or none
	 */
	public @Nullable Tally alone() {
		boolean alone = this.handovers.size() == 1
				&& this.handovers.get(0).replacement().parts().size() + 1 == this.whole.size();
		return alone ? this.handovers.get(0) : null;
	}

	/**
	 * Return what the parts of a combined role, or the role itself, have.
	 * @param replacement who stands in place of whom
	 * @param combined true for the combined role, false for its parts
	 * @return the totals in the order of the setting
	 */
	public List<Total> totals(Replacement replacement, boolean combined) {
		return this.whole.stream()
			.filter((total) -> combined ? total.role().equals(replacement.combined()) : replacement.joins(total.role()))
			.toList();
	}

	/**
	 * Return the combined roles whose outcomes have a column.
	 * @return those that are shown beside all their parts
	 */
	public List<Replacement> replacements() {
		return this.table.tallies().stream().map(Tally::replacement).toList();
	}

	/**
	 * Tell whether the columns leave no room for notes beside them.
	 * @return true for many columns
	 */
	public boolean isWide() {
		return this.columns.size() + this.table.tallies().size() > MOST_BESIDE_NOTES;
	}

	/**
	 * Say who says how far the roles are in charge.
	 * @return how many levels a source states and how many are our reading, in a sentence
	 * or two
	 */
	public String basis() {
		LevelCounts levels = this.table.levels();
		if (!this.address.stated()) {
			return levels.inWords();
		}
		String rows = (this.table.unsourced() == 0) ? "" : ", and with them "
				+ plural(this.table.unsourced(), "responsibility that has", "responsibilities that have") + " no other";
		return "Only the levels that a source states are shown: "
				+ levels.stated() + " of " + levels.given() + ". The " + ((levels.readings() == 1)
						? "one that is our reading is" : levels.readings() + " that are our reading are")
				+ " hidden" + rows + ".";
	}

	/**
	 * Lead to the same page with all levels, or with those alone that a source states.
	 * @return the address, null where that makes no difference
	 */
	public @Nullable String otherLevels() {
		LevelCounts levels = this.table.levels();
		boolean mixed = levels.stated() > 0 && levels.readings() > 0;
		return (mixed || this.address.stated()) ? this.address.togglingStated().href() : null;
	}

	/**
	 * Return into how many columns a narrow screen can divide itself, beside the names.
	 * @return the number of levels and outcomes of a row, 0 where they are too many
	 */
	public int across() {
		int across = this.columns.size() + this.table.tallies().size();
		return (across <= MOST_ACROSS) ? across : 0;
	}

	public List<Level> levels() {
		return List.of(Level.values());
	}

	/**
	 * Return what a responsibility can become, for the paragraph that explains it.
	 * @return the outcomes that are told, in the order of the rule
	 */
	public List<OwnershipChange> outcomes() {
		return Arrays.stream(OwnershipChange.values()).filter(this::isTold).toList();
	}

	/**
	 * Say which outcomes mean that a responsibility changes hands.
	 * @return the phrase, such as <em>let go or joined</em>
	 */
	public String changes() {
		return outcomes().stream()
			.filter(OwnershipChange::isChange)
			.map((outcome) -> outcome.label().toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(" or "));
	}

	private boolean isTold(OwnershipChange outcome) {
		return this.handovers.stream()
			.flatMap((tally) -> tally.occurring().stream())
			.anyMatch((count) -> count.handover() == outcome);
	}

	/**
	 * Say in words what the table shows.
	 * @return the caption
	 */
	public String caption() {
		List<String> letters = this.columns.stream().map((column) -> column.role().abbreviation()).toList();
		Stream<String> parts = Stream.of("Responsibilities of " + English.and(letters),
				this.address.areas().isEmpty() ? "" : English.and(this.address.areas()),
				this.address.levels().isEmpty() ? ""
						: English
							.and(this.address.levels().stream().map(Level::label).map(English::uncapitalized).toList()),
				this.address.handover() ? "only what changes hands" : "",
				this.address.stated() ? "only levels that a source states" : "");
		return String.join("; ", parts.filter((part) -> !part.isEmpty()).toList());
	}

	/**
	 * Say in numbers what the table shows.
	 * @return for instance <em>3 of 28 responsibilities</em>
	 */
	public String shown() {
		return this.table.count() + " of " + plural(this.count, "responsibility", "responsibilities");
	}

	/**
	 * Count what stands beside the rows.
	 * @return for instance <em>3 roles, 12 sources</em>
	 */
	public String found() {
		return plural(this.columns.size(), "role", "roles") + ", " + this.bibliography.weight().support()
				+ ((this.table.countHidden() > 0)
						? "; " + plural(this.table.countHidden(), "responsibility", "responsibilities")
								+ " hidden by your choice of sources"
						: "");
	}

	private static String plural(int number, String one, String many) {
		return number + " " + ((number == 1) ? one : many);
	}

	/**
	 * The head of a column.
	 *
	 * @param role the role
	 * @param leaders whether it is one of several leaders or the one in their place,
	 * empty where that is no matter
	 * @param repeated whether the column before says the same of itself
	 */
	public record Column(RoleNames role, String leaders, boolean repeated) {

		static List<Column> of(SettingFacts facts, MatrixAddress address) {
			List<Replacement> replacements = facts.replacements(address.roles());
			List<RoleNames> roles = facts.roles(address.roles()).stream().map(Role::names).toList();
			List<String> leaders = roles.stream().map((role) -> leaders(role, replacements)).toList();
			return IntStream.range(0, roles.size())
				.mapToObj((column) -> new Column(roles.get(column), leaders.get(column),
						column > 0 && leaders.get(column - 1).equals(leaders.get(column))))
				.toList();
		}

		private static String leaders(RoleNames role, List<Replacement> replacements) {
			if (replacements.stream().anyMatch((one) -> one.combined().equals(role))) {
				return "One leader";
			}
			return replacements.stream()
				.filter((one) -> one.joins(role))
				.findFirst()
				.map((one) -> StringUtils.capitalize(one.leaders()))
				.orElse("");
		}

	}

}
