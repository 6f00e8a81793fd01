package org.rolecompare.ownership;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.SourceFilterControls;
import org.rolecompare.english.English;
import org.rolecompare.format.Document;
import org.rolecompare.format.Exportable;
import org.rolecompare.ownership.Matrix.Filter.Switch;
import org.rolecompare.ownership.MatrixSummary.Tally;
import org.rolecompare.ownership.MatrixTable.Column;
import org.rolecompare.ownership.Ownership.Replacement;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;

/**
 * Who owns what in a setting: the whole page.
 *
 * @param head what the page says of itself; its title is also the heading
 * @param setting the company in which the levels hold
 * @param summary what the setting says without any filter
 */
@JsonIgnoreProperties({ "head", "others", "address", "filter", "weighing" })
public record Matrix(PageHead head, Setting.Summary setting, Others others, MatrixAddress address,
		MatrixSummary summary, List<Column> columns, Filter filter, SourceFilterControls weighing, MatrixTable table,
		Bibliography bibliography) implements Exportable {

	/** Tell who owns what, under the numbers of the unfiltered page. */
	static Matrix of(Ownership ownership, MatrixAddress address) {
		boolean weighing = address.sources().counted();
		return address.isFiltered()
				? Citing.underTheNumbersOf((whole) -> MatrixTable.of(ownership, address.unfiltered(), whole), weighing,
						(citing) -> compose(ownership, address, citing))
				: compose(ownership, address, new Citing(weighing));
	}

	@Override
	public Document document() {
		return MatrixDocument.of(this, this.address.setting());
	}

	@Override
	public boolean isTabular() {
		return true;
	}

	private static Matrix compose(Ownership ownership, MatrixAddress address, Citing citing) {
		MatrixTable table = MatrixTable.of(ownership, address, citing);
		return new Matrix(head(ownership, address), Setting.Summary.of(ownership.setting()), Others.of(ownership),
				address, MatrixSummary.of(ownership), Column.of(ownership, address.roles()),
				Filter.of(ownership, address),
				SourceFilterControls.of(address.sources(), citing, (choice) -> address.withSources(choice).href()),
				table, Bibliography.of(citing));
	}

	private static PageHead head(Ownership ownership, MatrixAddress address) {
		PageHead head = PageHead.of(Section.RESPONSIBILITIES, address.path(),
				"Who owns what: " + ownership.setting().getName(), MatrixWords.description(ownership));
		return address.isFiltered() ? head.notIndexed() : head;
	}

	/**
	 * Return the combined roles whose outcomes have a column: those shown beside all
	 * their parts.
	 */
	public List<Replacement> replacements() {
		return this.table.tallies().stream().map(Tally::replacement).toList();
	}

	/**
	 * Return the combined roles of which the page explains what changes with them: those
	 * that have a column, or all of the setting where none has.
	 */
	public List<Replacement> explained() {
		List<Replacement> shown = replacements();
		return shown.isEmpty() ? this.summary.tallies().stream().map(Tally::replacement).toList() : shown;
	}

	/** Tell whether every level of the shown columns is given in the whole setting. */
	public boolean isGapless() {
		List<RoleNames> shown = this.columns.stream().map(Column::role).toList();
		return this.summary.totals()
			.stream()
			.noneMatch((total) -> total.levels().missing() > 0 && shown.contains(total.role()));
	}

	/**
	 * Return the switch that shows only levels that a source states; null where that
	 * makes no difference.
	 */
	public @Nullable Switch stated() {
		LevelCounts levels = this.table.levels();
		boolean on = this.address.stated();
		boolean mixed = levels.stated() > 0 && levels.readings() > 0;
		return (mixed || on) ? new Switch("show-stated", "Only levels that a source states", null, on,
				this.address.togglingStated().href()) : null;
	}

	public Layout layout() {
		return new Layout(this.columns.size(), this.table.tallies().size());
	}

	public List<Level> levels() {
		return List.of(Level.values());
	}

	public String lead() {
		return MatrixWords.lead(this.summary);
	}

	/** Say what the reader's choice of rows, columns and sources leaves. */
	public String result() {
		return MatrixWords.result(this);
	}

	public String caption() {
		return MatrixWords.caption(this);
	}

	public String rule() {
		return MatrixWords.rule(explained(), !replacements().isEmpty());
	}

	/**
	 * How the columns of a matrix fit on a screen.
	 *
	 * @param roles how many roles have a column
	 * @param outcomes how many combined roles have a column for what becomes of a row
	 */
	public record Layout(int roles, int outcomes) {

		/**
		 * So many columns still leave room for notes beside them; more stand in rows of
		 * their own.
		 */
		private static final int MOST_BESIDE_NOTES = 6;

		/** So many roles fit on a tablet, with the notes below the names. */
		private static final int MOST_ACROSS = 5;

		/** So few roles leave room for their sources beside them. */
		private static final int FEW = 3;

		public boolean isWide() {
			return cells() > MOST_BESIDE_NOTES;
		}

		public boolean isNarrow() {
			return this.roles <= FEW;
		}

		/**
		 * Return into how many columns a narrow screen can divide itself, beside the
		 * names: 0 where the levels of a row are too many.
		 */
		public int across() {
			return (this.roles <= MOST_ACROSS) ? this.roles : 0;
		}

		/** Return how many columns the table has, names and sources included. */
		public int span() {
			return cells() + 2;
		}

		private int cells() {
			return this.roles + this.outcomes;
		}

	}

	/**
	 * Where else a reader finds who owns what.
	 *
	 * @param nearest the settings that share most roles with this one
	 * @param more whether there are further ones
	 */
	public record Others(List<Setting.Summary> nearest, boolean more) {

		/** So many fit in a line. */
		private static final int MOST = 4;

		static Others of(Ownership ownership) {
			List<Setting> all = ownership.others();
			return new Others(all.stream().limit(MOST).map(Setting.Summary::of).toList(), all.size() > MOST);
		}

	}

	/**
	 * What the reader can narrow the matrix to: columns in a form, rows by switches.
	 *
	 * @param all the switch that shows the rows of all areas and levels
	 * @param areas the areas as switches, none where there is only one
	 * @param handover the switch that keeps only what changes hands, null where no
	 * combined role stands beside its parts
	 * @param clear the address that shows everything, null if it is shown
	 */
	public record Filter(List<Box> columns, Switch all, List<Switch> areas, List<Switch> levels,
			@Nullable Switch handover, @Nullable String clear) {

		static Filter of(Ownership ownership, MatrixAddress address) {
			List<Role> shown = ownership.columns(address.roles());
			List<Box> columns = ownership.setting()
				.getRoles()
				.stream()
				.map((role) -> new Box(role.names(), shown.contains(role)))
				.toList();
			List<Switch> levels = Arrays.stream(Level.values())
				.map((level) -> new Switch("level-" + level.slug(), level.label(), null,
						address.levels().contains(level), address.toggling(level).href()))
				.toList();
			MatrixAddress whole = address.withAllRows();
			Switch all = new Switch("all-rows", "All", (long) ownership.rows().size(),
					whole.href().equals(address.href()), whole.href());
			return new Filter(columns, all, areas(ownership, address), levels, handover(ownership, address),
					address.isFiltered() ? address.path() : null);
		}

		/** Say which columns are shown: <em>all three</em> or <em>2 of 3</em>. */
		public String columnsInWords() {
			long shown = this.columns.stream().filter(Box::shown).count();
			int all = this.columns.size();
			return (shown == all) ? "all " + English.number(all) : shown + " of " + all;
		}

		private static List<Switch> areas(Ownership ownership, MatrixAddress address) {
			List<String> order = List.copyOf(ownership.areas().keySet());
			return IntStream.range(0, (order.size() > 1) ? order.size() : 0).mapToObj((index) -> {
				String area = order.get(index);
				return new Switch("area-" + (index + 1), area,
						(long) ownership.areas().getOrDefault(area, List.of()).size(), address.areas().contains(area),
						address.toggling(area, order).href());
			}).toList();
		}

		private static @Nullable Switch handover(Ownership ownership, MatrixAddress address) {
			List<Replacement> replacements = ownership.replacements(address.roles());
			long changes = ownership.rows()
				.stream()
				.filter((row) -> replacements.stream().anyMatch((one) -> one.judge(row, false).isChange()))
				.count();
			return replacements.isEmpty() ? null : new Switch("show-handover", "Changes hands", changes,
					address.handover(), address.togglingHandover().href());
		}

		/** A column as a box to tick. */
		public record Box(RoleNames role, boolean shown) {
		}

		/**
		 * A choice as a switch.
		 *
		 * @param id its name on the page
		 * @param count how many responsibilities of the setting are like that, null where
		 * that is not counted
		 * @param href the address with the switch turned
		 */
		public record Switch(String id, String name, @Nullable Long count, boolean on, String href) {
		}

	}

}
