package org.rolecompare.compare;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.compare.ColumnHead.Option;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.SourceFilterControls;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleChooser;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Statement;
import org.rolecompare.english.English;
import org.rolecompare.address.SearchWords;

/**
 * The comparison of two to five roles: the whole page.
 *
 * @param head what the page says of itself
 * @param title the roles in one phrase
 * @param address what the reader has chosen
 * @param leftOut what the address asked for and the page leaves out
 * @param difference the difference in a sentence
 * @param columns the heads of the columns
 * @param chooser the form that changes all roles at once
 * @param additions the roles that could be added, none if the table is full or the
 * catalogue large
 * @param filter what the reader can narrow the table to
 * @param weighing what the reader can ask of the sources
 * @param table the rows
 * @param caption what the rows are, in words
 * @param result the same in numbers
 * @param fold the rows that are folded away
 * @param disputes where the sources of the shown cells disagree
 * @param arguments what speaks for and against the combined roles among the columns
 * @param settings in what the roles differ where they stand in one setting
 * @param bibliography the sources
 */
public record Comparison(PageHead head, String title, ComparisonAddress address, LeftOut leftOut, Difference difference,
		List<ColumnHead> columns, RoleChooser chooser, List<Option> additions, CategoryFilter filter,
		SourceFilterControls weighing, ComparisonTable table, String caption, Result result, Fold fold,
		List<DisputedCell> disputes, List<ArgumentTitles> arguments, List<CommonSetting> settings,
		Bibliography bibliography) {

	/** More names than this are a list and no longer a phrase. */
	private static final int MOST_NAMED = 8;

	/**
	 * Compare roles.
	 * @param compared the roles
	 * @param address what the reader has chosen
	 * @param leftOut what the page has to leave out
	 * @param chooser the form that changes the roles, which lists them all unless the
	 * catalogue is large
	 * @param sources makes the list of sources of complete citations
	 * @return the page
	 */
	static Comparison of(ComparedRoles compared, ComparisonAddress address, LeftOut leftOut, RoleChooser chooser,
			Function<Citing, Bibliography> sources) {
		Citing citations = Citing.numbering(compared.citesInReadingOrder(), address.sources().counted());
		Difference difference = Difference.of(compared, citations);
		List<RoleNames> others = chooser.listed()
			.stream()
			.filter((role) -> !address.roles().contains(role.slug()))
			.toList();
		List<ColumnHead> columns = IntStream.range(0, compared.roles().size())
			.mapToObj((column) -> column(column, compared.roles().get(column), address, others, citations))
			.toList();
		Predicate<Category> matching = (category) -> matches(compared, category, address);
		ComparisonTable table = ComparisonTable.of(compared,
				matching.and((category) -> address.shows(category, compared)), address.sources(), citations);
		List<String> rows = table.rows().map(ComparisonTable.Row::category).toList();
		CategoryFilter filter = CategoryFilter.of(compared, address, rows);
		List<DisputedCell> disputes = DisputedCell.of(compared, rows, address.sources(), citations);
		List<ArgumentTitles> arguments = ArgumentTitles.of(compared, address.sources(), citations);
		List<CommonSetting> settings = CommonSetting.of(compared, address.sources(), citations);
		Bibliography bibliography = sources.apply(citations);
		String title = English.and(compared.roles().stream().map(Role::getAbbreviation).toList());
		Fold fold = Fold.of(compared, matching, address);
		return new Comparison(head(title, compared, address), title, address, leftOut, difference, columns, chooser,
				additions(address, others), filter,
				SourceFilterControls.of(address.sources(), citations, (choice) -> address.withSources(choice).href()),
				table, caption(title, table, compared, address), Result.of(compared, table, filter, address), fold,
				disputes, arguments, settings, bibliography);
	}

	/**
	 * Tell whether another role fits into the table.
	 * @return true for fewer than five roles
	 */
	public boolean hasRoom() {
		return this.columns.size() < ComparisonAddress.MOST_ROLES;
	}

	/**
	 * Tell whether the catalogue has a role that is not compared here.
	 * @return true if a role can be added or put in the place of another
	 */
	public boolean hasOthers() {
		return !this.chooser.complete() || this.chooser.roles().size() > this.columns.size();
	}

	private static PageHead head(String title, ComparedRoles compared, ComparisonAddress address) {
		String names = English.and(compared.roles().stream().map(Role::getName).toList());
		PageHead head = PageHead.of(Section.COMPARE, ComparisonAddress.of(compared.slugsByRank()).path(),
				title + ": the roles compared",
				names + " side by side in " + English.count(compared.categories().count(), "category", "categories")
						+ ", every statement with its source.");
		return address.isFiltered() ? head.notIndexed() : head;
	}

	private static ColumnHead column(int index, Role role, ComparisonAddress address, List<RoleNames> others,
			Citing citations) {
		boolean defined = address.sources().admits(role.getDefinition().getCites());
		return ColumnHead.of(index, role.names(),
				defined ? citations.cite(role.getDefinition(), "Definition, " + role.getAbbreviation()) : null, address,
				others);
	}

	private static List<Option> additions(ComparisonAddress address, List<RoleNames> others) {
		if (address.roles().size() >= ComparisonAddress.MOST_ROLES) {
			return List.of();
		}
		return others.stream().map((role) -> new Option(role, address.adding(role.slug()).href())).toList();
	}

	private static boolean matches(ComparedRoles compared, Category category, ComparisonAddress address) {
		boolean chosen = address.categories().isEmpty() || address.categories().contains(category.getSlug());
		return chosen && holds(compared, category, address.words());
	}

	private static boolean holds(ComparedRoles compared, Category category, SearchWords words) {
		Stream<String> statements = compared.roles()
			.stream()
			.flatMap((role) -> compared.statements(category, role).stream())
			.map((Statement statement) -> statement.getSaid().getText());
		return words.isEmpty() || words
			.allOccurIn(Stream.concat(Stream.of(category.getName()), statements).collect(Collectors.toSet()));
	}

	private static String caption(String title, ComparisonTable table, ComparedRoles compared,
			ComparisonAddress address) {
		List<String> names = table.rows().map(ComparisonTable.Row::name).toList();
		long total = compared.categories().count();
		return title + ": " + caption(names, total, address);
	}

	private static String caption(List<String> names, long total, ComparisonAddress address) {
		if (names.size() == total && total > 1) {
			return "all " + total + " categories";
		}
		if (names.size() == total && total == 1) {
			return "the only category";
		}
		if (names.isEmpty()) {
			return "no category";
		}
		if (!address.isNarrowed()) {
			return "the " + English.count(names.size(), "category", "categories")
					+ " of which our sources state something";
		}
		return (names.size() > MOST_NAMED) ? names.size() + " of " + total + " categories"
				: English.and(names.stream().map(English::uncapitalized).toList());
	}

	/**
	 * What an address asked for and the page leaves out.
	 *
	 * @param categories values that are no category
	 * @param roles roles beyond the fifth
	 * @param kinds a sentence about values that are no kind of source, null for none
	 */
	public record LeftOut(Set<String> categories, List<RoleNames> roles, @Nullable String kinds) {

		/**
		 * Return the address that compares the roles that were left out.
		 * @return the address, null for fewer than two of them
		 */
		public @Nullable String compareRoles() {
			List<String> slugs = this.roles.stream().limit(ComparisonAddress.MOST_ROLES).map(RoleNames::slug).toList();
			return (slugs.size() > 1) ? ComparisonAddress.of(slugs).href() : null;
		}

	}

	/**
	 * The rows of which nothing is stated for any of the roles.
	 *
	 * @param names the categories that are left out, or that would be
	 * @param href the address that shows or hides them
	 * @param open whether they are shown
	 */
	public record Fold(List<String> names, String href, boolean open) {

		static Fold of(ComparedRoles compared, Predicate<Category> matching, ComparisonAddress address) {
			List<String> names = compared.categories()
				.filter(matching)
				.filter((category) -> !compared.isStated(category)
						&& !address.categories().contains(category.getSlug()))
				.map(Category::getName)
				.toList();
			return new Fold(names, address.showingAll(!address.all()).href(), address.all());
		}

		/**
		 * Say what is left out and why, or what would be.
		 * @return a sentence
		 */
		public String sentence() {
			String categories = English.count(this.names.size(), "category", "categories");
			return this.open ? "Of " + categories + " our sources state nothing."
					: categories + " left out: our sources state nothing.";
		}

		/**
		 * Name the categories.
		 * @return the first of their names in one phrase
		 */
		public String phrase() {
			return English.and(this.names, MOST_NAMED);
		}

	}

}
