package org.rolecompare.compare;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.rolecompare.catalogue.Edition;
import org.rolecompare.combinedrole.CombinedRoleCounts;
import org.rolecompare.compare.ComparisonTable.Cell;
import org.rolecompare.compare.ComparisonTable.Row;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.CitationMarker;
import org.rolecompare.role.Answers;
import org.rolecompare.role.Basis;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleChooser;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.english.English;
import org.rolecompare.address.SearchWords;

/**
 * The home page: the comparison that the catalogue wants to be seen first, in its most
 * general statements, and where to go from there.
 *
 * @param head what the page says of itself
 * @param title the catalogue's title
 * @param chooser the form that compares other roles
 * @param columns the roles, each with the question it answers
 * @param joins which of them join which roles
 * @param rows the first statement of each role in the first categories
 * @param roles the roles in one phrase
 * @param whole the address of the whole comparison, or of the role where it is one
 * @param categories how many categories the whole comparison has
 * @param popular other comparisons
 * @param combined what is told of the combined role among the columns, null for none
 * @param overlap where the roles overlap, null where no setting holds them together
 * @param bibliography the sources
 */
public record Home(PageHead head, String title, RoleChooser chooser, List<Column> columns, List<Difference.Join> joins,
		List<Row> rows, String roles, String whole, long categories, List<PopularComparison> popular,
		@Nullable Combined combined, @Nullable HomeOverlap overlap, Bibliography bibliography) {

	/** As many as fit on two screens; the first six categories carry a role's outline. */
	private static final int ROWS = 6;

	static Home of(Edition edition, ComparedRoles compared, RoleChooser chooser, List<PopularComparison> popular,
			List<CombinedRoleCounts> counts, @Nullable HomeOverlap overlap, Function<Citing, Bibliography> sources) {
		Citing citations = Citing.numbering(compared.citesInReadingOrder());
		List<Column> columns = compared.roles().stream().map((role) -> Column.of(role, citations)).toList();
		List<Difference.Join> joins = Difference.Join.of(compared, citations);
		List<Row> rows = compared.categories()
			.sorted(Comparator.comparingInt(Category::getPosition))
			.filter(compared::isStated)
			.limit(ROWS)
			.map((category) -> row(compared, category, citations))
			.toList();
		String roles = English.and(compared.roles().stream().map(Role::getAbbreviation).toList());
		PageHead head = PageHead.of(Section.COMPARE, "/", edition.getTitle(),
				(chooser.isPossible() ? "Compare " + roles + " and other roles in one table" : "One role, " + roles)
						+ ", every statement with its source.");
		return new Home(head, edition.getTitle(), chooser, columns, joins, rows, roles, whole(compared.roles()),
				compared.categories().count(), popular, Combined.of(compared, counts), overlap,
				sources.apply(citations));
	}

	/**
	 * Return the words to mark in the table.
	 * @return none: nothing is searched for here
	 */
	public SearchWords words() {
		return SearchWords.NONE;
	}

	/**
	 * Say which categories the table shows.
	 * @return for instance <em>the first 6 of 14 categories</em>
	 */
	public String excerpt() {
		int shown = this.rows.size();
		if (shown == this.categories) {
			return (shown == 1) ? "the only category" : "all " + shown + " categories";
		}
		return switch (shown) {
			case 0 -> "no category";
			case 1 -> "the first of " + this.categories + " categories";
			default -> "the first " + shown + " of " + this.categories + " categories";
		};
	}

	/**
	 * Say where the rest is.
	 * @return for instance <em>All 14 categories of CTO and CPO</em>
	 */
	public String rest() {
		if (this.columns.size() == 1) {
			return "Everything about the " + this.roles;
		}
		return (this.categories == 1) ? this.roles + " in full"
				: "All " + this.categories + " categories of " + this.roles;
	}

	/**
	 * Tell whether any of the roles answers a question.
	 * @return true if the table has a row for it
	 */
	public boolean isAsking() {
		return this.columns.stream().anyMatch((column) -> !column.words().isEmpty());
	}

	private static String whole(List<Role> roles) {
		return (roles.size() == 1) ? "/roles/" + roles.get(0).getSlug()
				: ComparisonAddress.of(roles.stream().map(Role::getSlug).toList()).href();
	}

	private static Row row(ComparedRoles compared, Category category, Citing citations) {
		List<Cell> cells = compared.roles()
			.stream()
			.map((role) -> new Cell(role.names(),
					ComparisonTable.said(compared.statements(category, role).stream().limit(1).toList(),
							ComparisonTable.place(role, category), citations),
					0, compared.disputes(category, role).stream().map(DisputeMark::atItsRole).toList()))
			.toList();
		return new Row(category.getSlug(), category.getName(), category.getQuestion(), cells);
	}

	/**
	 * A role at the head of its column.
	 *
	 * @param role the role
	 * @param words the question words that it answers, none where the catalogue gives
	 * none
	 * @param markers the sources, none where the words are ours
	 * @param ours whether the words are ours
	 */
	public record Column(RoleNames role, List<String> words, List<CitationMarker> markers, boolean ours) {

		static Column of(Role role, Citing citations) {
			Answers answers = role.getAnswers();
			return (answers != null)
					? new Column(role.names(), answers.getWords(),
							citations.cite(answers.getCites(), "The question it answers, " + role.getAbbreviation()),
							answers.getBasis() == Basis.EDITORIAL)
					: new Column(role.names(), List.of(), List.of(), false);
		}

	}

	/**
	 * What is told of a combined role.
	 *
	 * @param role the role
	 * @param joined letters of the roles it joins
	 * @param counts how much is told
	 */
	public record Combined(RoleNames role, List<String> joined, CombinedRoleCounts counts) {

		/**
		 * Return the question that a combined role puts.
		 * @return the question, which counts the leaders where they are two
		 */
		public String question() {
			return (this.joined.size() == 2) ? "One leader or two?" : "One leader or several?";
		}

		/**
		 * Return the roles it joins in one phrase.
		 * @return the phrase, such as <em>CTO and CPO</em>
		 */
		public String parts() {
			return English.and(this.joined);
		}

		static @Nullable Combined of(ComparedRoles compared, List<CombinedRoleCounts> counts) {
			return counts.stream()
				.findFirst()
				.flatMap((count) -> compared.roles()
					.stream()
					.filter((role) -> role.getSlug().equals(count.slug()))
					.findFirst()
					.map((role) -> new Combined(role.names(),
							role.getCombines().stream().map(Role::getAbbreviation).toList(), count)))
				.orElse(null);
		}

	}

}
