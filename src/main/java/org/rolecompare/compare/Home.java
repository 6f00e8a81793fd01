package org.rolecompare.compare;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.Edition;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.citation.Citing;
import org.rolecompare.combinedrole.Joined;
import org.rolecompare.compare.ComparisonTable.Cell;
import org.rolecompare.compare.ComparisonTable.Row;
import org.rolecompare.compare.RoleChoice.PopularComparison;
import org.rolecompare.english.English;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.role.Answers;
import org.rolecompare.role.Answers.Basis;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleChooser;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.StatementLine;

/**
 * The home page: the comparison that the catalogue wants to be seen first, in its most
 * general statements, and where to go from there.
 *
 * @param rows the first statement of each role in the first categories
 * @param roles the roles in one phrase
 * @param whole the address of the whole comparison, or of the role where it is one
 * @param categories how many categories the whole comparison has
 * @param combined what is told of the combined role among the columns, null for none
 * @param overlap where the roles overlap, null where no setting holds them together
 * @param roleCount how many roles there are to compare
 */
public record Home(PageHead head, String title, RoleChooser chooser, List<Column> columns, List<Difference.Join> joins,
		List<Row> rows, String roles, String whole, long categories, List<PopularComparison> popular,
		@Nullable Joined combined, @Nullable HomeOverlap overlap, int roleCount, Bibliography bibliography) {

	/** As many as fit on two screens; the first six categories carry a role's outline. */
	private static final int ROWS = 6;

	private static final int FIELDS = 3;

	/**
	 * Show an excerpt of a comparison, under the numbers of that comparison: a reader who
	 * goes on to it finds the same source under the same number.
	 */
	static Home of(Catalogue catalogue) {
		ComparisonAddress whole = ComparisonAddress.of(catalogue.edition().getHome()).known(catalogue);
		return Citing.underTheNumbersOf((citing) -> Comparison.compose(catalogue, whole, whole, citing), false,
				(citing) -> compose(catalogue, whole, citing));
	}

	private static Home compose(Catalogue catalogue, ComparisonAddress whole, Citing citing) {
		Edition edition = catalogue.edition();
		ComparedRoles compared = new ComparedRoles(catalogue, catalogue.roles().findAll(whole.roles()));
		List<Column> columns = compared.roles().stream().map((role) -> Column.of(role, citing)).toList();
		List<Row> rows = catalogue.categories()
			.all()
			.stream()
			.filter(compared::isStated)
			.limit(ROWS)
			.map((category) -> row(compared, category, citing))
			.toList();
		List<Difference.Join> joins = Difference.Join.of(compared, citing);
		RoleChooser chooser = catalogue.roles().chooser(compared.names(), FIELDS);
		String roles = English.and(compared.letters());
		PageHead head = PageHead.of(Section.COMPARE, "/", edition.getTitle(),
				(chooser.isPossible() ? "Compare " + roles + " and other roles in one table" : "One role, " + roles)
						+ ", every statement with its source.");
		return new Home(head, edition.getTitle(), chooser, columns, joins, rows, roles, whole(compared.roles()),
				catalogue.categories().all().size(), PopularComparison.of(catalogue), combined(compared),
				HomeOverlap.of(catalogue, compared.roles()), catalogue.roles().all().size(), Bibliography.of(citing));
	}

	/**
	 * Say how many roles can be compared at once, null where the form has a field for
	 * each of them.
	 */
	public @Nullable String more() {
		int most = Math.min(this.roleCount, ComparisonAddress.MOST_ROLES);
		return (most > this.chooser.fields().size()) ? "or up to " + English.number(most) : null;
	}

	/** Say which categories the table shows: <em>the first 6 of 14 categories</em>. */
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

	/** Say where the rest is: <em>All 14 categories of CTO and CPO</em>. */
	public String rest() {
		if (this.columns.size() == 1) {
			return "Everything about the " + this.roles;
		}
		return (this.categories == 1) ? this.roles + " in full"
				: "All " + this.categories + " categories of " + this.roles;
	}

	/** Tell whether a popular comparison shows a question that its roles answer. */
	public boolean isAskingPopular() {
		return PopularComparison.areAsking(this.popular);
	}

	/**
	 * Tell whether any of the roles answers a question, so that the table has a row for
	 * it.
	 */
	public boolean isAsking() {
		return this.columns.stream().anyMatch((column) -> !column.words().isEmpty());
	}

	private static @Nullable Joined combined(ComparedRoles compared) {
		return compared.roles()
			.stream()
			.sorted(Comparator.comparingInt(Role::getRank))
			.filter((role) -> compared.catalogue().combinedRoles().find(role.getSlug()).isPresent())
			.findFirst()
			.map(Joined::of)
			.orElse(null);
	}

	private static String whole(List<Role> roles) {
		return (roles.size() == 1) ? Address.role(roles.get(0).getSlug()).href()
				: ComparisonAddress.of(roles.stream().map(Role::getSlug).toList()).href();
	}

	private static Row row(ComparedRoles compared, Category category, Citing citing) {
		List<Cell> cells = compared.roles()
			.stream()
			.map((role) -> new Cell(role.names(),
					StatementLine.of(compared.statements(category, role).stream().limit(1).toList(),
							ComparedRoles.place(role, category), citing),
					0, compared.disputes(category, role).stream().map(DisputeMark::atItsRole).toList()))
			.toList();
		return new Row(category.getSlug(), category.getName(), category.getQuestion(), cells);
	}

	/**
	 * A role at the head of its column.
	 *
	 * @param words the question words that it answers, none where the catalogue gives
	 * none
	 * @param markers the sources, none where the words are ours
	 * @param ours whether the words are ours
	 */
	public record Column(RoleNames role, List<String> words, List<Marker> markers, boolean ours) {

		static Column of(Role role, Citing citing) {
			Answers answers = role.getAnswers();
			return (answers != null)
					? new Column(role.names(), answers.getWords(),
							citing.cite(answers.getCites(), "The question it answers, " + role.getAbbreviation()),
							answers.getBasis() == Basis.EDITORIAL)
					: new Column(role.names(), List.of(), List.of(), false);
		}

	}

}
