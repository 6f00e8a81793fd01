package org.rolecompare.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.english.English;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;

/**
 * The categories of a comparison, each with what is known of the roles in it: picture,
 * legend, filter and list of contents in one. It tells what the catalogue states, and not
 * what a reader has filtered.
 *
 * @param cells the categories in the order of the table
 * @param choices all of them, and then those of which the same is known
 * @param clearWords the address without the words, null if there are none
 */
public record CategoryStrip(List<Cell> cells, List<Choice> choices, @Nullable String clearWords) {

	/** More do not stand on one line of a wide screen. */
	private static final int MOST_ON_A_LINE = 16;

	private static final String ALL = "all";

	private static final String STATED = "stated";

	static CategoryStrip of(ComparedRoles compared, ComparisonAddress address, List<String> rows) {
		List<String> order = compared.categories().map(Category::getSlug).toList();
		List<Cell> cells = compared.catalogue()
			.categories()
			.groups()
			.values()
			.stream()
			.flatMap((group) -> IntStream.range(0, group.size())
				.mapToObj((place) -> cell(compared, group.get(place), address, order, rows, place == group.size() - 1)))
			.toList();
		return new CategoryStrip(cells, choices(cells, compared.roles().size(), address),
				address.words().isEmpty() ? null : address.withoutWords().href());
	}

	/** Tell whether they take several lines, which would push the table out of sight. */
	public boolean isLong() {
		return this.cells.size() > MOST_ON_A_LINE;
	}

	/** Return what is known in a category of the table. */
	public Cell cell(String category) {
		return this.cells.stream().filter((cell) -> cell.category().equals(category)).findFirst().orElseThrow();
	}

	/** Name the categories that are switched on and that the words leave out. */
	List<String> missed() {
		return this.cells.stream().filter(Cell::missed).map(Cell::name).toList();
	}

	/** Say where not simply something is stated of each: <em>1 alike, 4 disputed</em>. */
	public String summary() {
		return this.choices.stream()
			.filter((choice) -> !choice.mark().equals(ALL) && !choice.mark().equals(STATED))
			.map(Choice::words)
			.collect(Collectors.joining(", "));
	}

	private static Cell cell(ComparedRoles compared, Category category, ComparisonAddress address, List<String> order,
			List<String> rows, boolean last) {
		String slug = category.getSlug();
		List<Part> parts = compared.roles()
			.stream()
			.map((role) -> new Part(role.names(), !compared.statements(category, role).isEmpty()))
			.toList();
		boolean disputed = compared.roles().stream().anyMatch((role) -> !compared.disputes(category, role).isEmpty());
		boolean on = address.categories().contains(slug);
		return new Cell(slug, category.getName(), category.getShortName(), parts,
				Known.of(parts, compared.areAlike(category)), disputed, on, on && !rows.contains(slug), last,
				address.toggling(slug, order).href());
	}

	private static List<Choice> choices(List<Cell> cells, int roles, ComparisonAddress address) {
		Stream<Choice> some = Stream
			.of(choice(cells, STATED, together(roles), (cell) -> cell.known().isStated(), address),
					choice(cells, "alike", "alike", (cell) -> cell.known() == Known.ALIKE, address),
					choice(cells, "part", "stated in part", (cell) -> cell.known() == Known.PART, address),
					choice(cells, "silent", "not stated", (cell) -> cell.known() == Known.SILENT, address),
					choice(cells, "disputed", "disputed", Cell::disputed, address))
			.flatMap(Optional::stream);
		Choice all = new Choice(ALL, "All " + cells.size(), address.categories().isEmpty(),
				address.withCategories(List.of()).href());
		return Stream.concat(Stream.of(all), some).toList();
	}

	private static String together(int roles) {
		return (roles == 2) ? "stated for both" : "stated for all";
	}

	private static Optional<Choice> choice(List<Cell> cells, String mark, String words, Predicate<Cell> holds,
			ComparisonAddress address) {
		List<String> some = cells.stream().filter(holds).map(Cell::category).toList();
		return some.isEmpty() ? Optional.empty() : Optional.of(new Choice(mark, some.size() + " " + words,
				address.categories().equals(some), address.withCategories(some).href()));
	}

	/** What is known of the roles in a category. */
	public enum Known {

		/** Something of each, and the editors found them alike. */
		ALIKE,

		/** Something of each. */
		STATED,

		/** Something of some. */
		PART,

		/** Nothing of any. */
		SILENT;

		boolean isStated() {
			return this == ALIKE || this == STATED;
		}

		static Known of(List<Part> parts, boolean alike) {
			long speaking = parts.stream().filter(Part::stated).count();
			if (speaking == parts.size()) {
				return alike ? ALIKE : STATED;
			}
			return (speaking > 0) ? PART : SILENT;
		}

	}

	/**
	 * A category.
	 *
	 * @param shortName its name in a word
	 * @param parts the roles, in the order of the columns
	 * @param disputed whether sources contradict each other on one of the roles
	 * @param on whether it is one of those that the reader wants to see
	 * @param missed whether it is, and its row is not shown all the same, because it
	 * lacks the words
	 * @param last whether it ends a group
	 * @param href the address that shows it, or no longer
	 */
	public record Cell(String category, String name, String shortName, List<Part> parts, Known known, boolean disputed,
			boolean on, boolean missed, boolean last, String href) {

		/** Say what is known: <em>stated for the CTO only, sources disagree</em>. */
		public String words() {
			String said = switch (this.known) {
				case ALIKE -> "alike in our reading";
				case STATED -> together(this.parts.size());
				case PART -> "stated for " + speaking() + " only";
				case SILENT -> "not stated";
			};
			return said + (this.disputed ? ", sources disagree" : "") + (this.missed ? ", left out by the words" : "");
		}

		/** Return the letters of the roles of which something is stated, in a phrase. */
		public String speaking() {
			return English.and(this.parts.stream()
				.filter(Part::stated)
				.map((part) -> "the " + part.role().abbreviation())
				.toList());
		}

		/** Tell whether it is not as in most categories. */
		public boolean isExceptional() {
			return this.known == Known.ALIKE || this.known == Known.PART;
		}

		/** Return the mark of what is known, as the styles name it. */
		public String mark() {
			return this.known.name().toLowerCase(Locale.ROOT);
		}

	}

	/** A role in a category, and whether our sources state anything. */
	public record Part(RoleNames role, boolean stated) {
	}

	/**
	 * All categories, or those of which the same is known.
	 *
	 * @param mark what is known, as the styles name it
	 * @param words how many they are: <em>4 disputed</em>
	 * @param on whether exactly these are shown
	 * @param href the address that shows them
	 */
	public record Choice(String mark, String words, boolean on, String href) {
	}

}
