package org.rolecompare.compare;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.rolecompare.catalogue.Edition;
import org.rolecompare.combinedrole.CombinedRoleCounts;
import org.rolecompare.compare.ComparisonTable.Cell;
import org.rolecompare.compare.ComparisonTable.Row;
import org.rolecompare.delivery.PageHead;
import org.rolecompare.delivery.PageHead.Section;
import org.rolecompare.reference.Bibliography;
import org.rolecompare.reference.Citations;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleChooser;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.wording.Phrases;
import org.rolecompare.wording.SearchWords;

/**
 * The home page: the comparison that the catalogue wants to be seen first, in its most
 * general statements, and where to go from there.
 *
 * @param head what the page says of itself
 * @param title the catalogue's title
 * @param chooser the form that compares other roles
 * @param difference what each role answers
 * @param rows the first statement of each role in the first categories
 * @param roles the roles in one phrase
 * @param whole the address of the whole comparison
 * @param categories how many categories the whole comparison has
 * @param popular other comparisons
 * @param combined what is told of the combined role among the columns, null for none
 * @param overlap where the roles overlap, null where no setting holds them together
 * @param bibliography the sources
 */
public record Home(PageHead head, String title, RoleChooser chooser, Difference difference, List<Row> rows,
		String roles, String whole, long categories, List<PopularComparison> popular, @Nullable Combined combined,
		@Nullable HomeOverlap overlap, Bibliography bibliography) {

	/** As many as fit on two screens; the first six categories carry a role's outline. */
	private static final int ROWS = 6;

	static Home of(Edition edition, ComparedRoles compared, RoleChooser chooser, List<PopularComparison> popular,
			List<CombinedRoleCounts> counts, @Nullable HomeOverlap overlap, Function<Citations, Bibliography> sources) {
		Citations citations = Citations.numbering(compared.citesInReadingOrder());
		Difference difference = Difference.of(compared, citations);
		List<Row> rows = compared.categories()
			.sorted(Comparator.comparingInt(Category::getPosition))
			.filter(compared::isStated)
			.limit(ROWS)
			.map((category) -> row(compared, category, citations))
			.toList();
		String roles = Phrases.list(compared.roles().stream().map(Role::getAbbreviation).toList());
		PageHead head = PageHead.of(Section.COMPARE, "/", edition.getTitle(),
				"Compare " + roles + " and other roles in one table, every statement with its source.");
		return new Home(head, edition.getTitle(), chooser, difference, rows, roles,
				ComparisonAddress.of(compared.roles().stream().map(Role::getSlug).toList()).href(),
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

	private static Row row(ComparedRoles compared, Category category, Citations citations) {
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
			return Phrases.list(this.joined);
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
