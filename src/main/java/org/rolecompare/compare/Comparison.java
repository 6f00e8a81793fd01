package org.rolecompare.compare;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.Bibliography.Entry;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.citation.SourceFilter.Selection;
import org.rolecompare.citation.SourceFilterControls;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.Joined;
import org.rolecompare.compare.ComparisonTable.DisputedCell;
import org.rolecompare.compare.ComparisonTable.Result;
import org.rolecompare.compare.ComparisonTable.Row;
import org.rolecompare.english.English;
import org.rolecompare.format.Document;
import org.rolecompare.format.Exportable;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.Way;
import org.rolecompare.search.SoughtWords;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.venn.Partition;

/**
 * The comparison of two to five roles: the whole page.
 *
 * @param title the roles in one phrase
 * @param address what the reader has chosen and the catalogue has
 * @param sought the words that the table is filtered by
 * @param surplus the roles for which the table has no column
 * @param tasks what readers go on to with these roles
 * @param disputes where the sources of the shown cells disagree
 */
@JsonIgnoreProperties({ "head", "address", "sought", "tasks", "controls" })
public record Comparison(PageHead head, String title, ComparisonAddress address, SoughtWords sought,
		List<IgnoredInput> ignored, List<RoleNames> surplus, Difference difference, List<Task> tasks,
		List<ColumnHead> columns, ComparisonControls controls, ComparisonTable table, Result result,
		List<DisputedCell> disputes, List<ArgumentTitles> arguments, List<CommonSetting> settings,
		Bibliography bibliography) implements Exportable {

	private static final int ROLES_WITH_MARGIN = 2;

	/** Compare the roles that an address asks for; they exist and are different. */
	static Comparison of(Catalogue catalogue, ComparisonAddress asked) {
		ComparisonAddress address = asked.known(catalogue);
		boolean weighing = address.sources().counted();
		return address.isFiltered()
				? Citing.underTheNumbersOf((whole) -> compose(catalogue, asked, address.unfiltered(), whole), weighing,
						(citing) -> compose(catalogue, asked, address, citing))
				: compose(catalogue, asked, address, new Citing());
	}

	static Comparison compose(Catalogue catalogue, ComparisonAddress asked, ComparisonAddress address, Citing citing) {
		ComparedRoles compared = new ComparedRoles(catalogue, catalogue.roles().findAll(address.roles()));
		SoughtWords sought = catalogue.analysis().read(address.words());
		Set<Category> matching = compared.categories()
			.filter((category) -> matches(compared, category, address, sought))
			.collect(Collectors.toSet());
		Difference difference = Difference.of(compared, citing);
		List<ColumnHead> columns = IntStream.range(0, compared.roles().size())
			.mapToObj((column) -> ColumnHead.of(column, compared.roles().get(column), address, citing))
			.toList();
		ComparisonTable table = ComparisonTable.of(compared,
				(category) -> matching.contains(category) && address.shows(category, compared), address.sources(),
				citing);
		List<String> rows = table.rows().map(ComparisonTable.Row::category).toList();
		List<DisputedCell> disputes = DisputedCell.of(compared, rows, address.sources(), citing);
		List<ArgumentTitles> arguments = ArgumentTitles.of(compared, address.sources(), citing);
		List<CommonSetting> settings = CommonSetting.of(compared, address.sources(), citing);
		// What weighs the sources of the page comes after everything that cites.
		SourceFilterControls weighing = SourceFilterControls.of(address.sources(), citing,
				(choice) -> address.withSources(choice).href());
		ComparisonControls controls = ComparisonControls.of(compared, address, rows, matching::contains, weighing);
		String title = English.and(compared.letters());
		return new Comparison(head(title, compared, address), title, address, sought, asked.ignored(catalogue),
				catalogue.roles()
					.findAll(asked.roles().stream().skip(address.roles().size()).toList())
					.stream()
					.map(Role::names)
					.toList(),
				difference, Task.of(compared), columns, controls, table,
				Result.of(compared, table, controls.strip(), address), disputes, arguments, settings,
				Bibliography.of(citing));
	}

	@Override
	public Document document() {
		return ComparisonDocument.of(this);
	}

	@Override
	public boolean isTabular() {
		return true;
	}

	public ComparisonWords words() {
		return new ComparisonWords(this);
	}

	/**
	 * Return the address that compares the roles without a column, null for fewer than
	 * two of them.
	 */
	public @Nullable String surplusHref() {
		List<String> slugs = this.surplus.stream().limit(ComparisonAddress.MOST_ROLES).map(RoleNames::slug).toList();
		return (slugs.size() > 1) ? Address.comparison(slugs).href() : null;
	}

	/**
	 * Return how many columns the table has, the names of the rows and the margin
	 * included.
	 */
	public int span() {
		return this.columns.size() + (hasMargin() ? 2 : 1);
	}

	/** Tell whether a wide screen has room for the sources beside the rows. */
	public boolean hasMargin() {
		return this.columns.size() == ROLES_WITH_MARGIN;
	}

	/** Return the sources of a row, by their numbers. */
	public List<Entry> sourcesOf(Row row) {
		return this.bibliography.citedBy(row.statements());
	}

	/** Return the sources of the definitions, by their numbers. */
	public List<Entry> sourcesOfDefinitions() {
		return this.bibliography.citedBy(this.columns.stream().map(ColumnHead::definition).filter(Objects::nonNull));
	}

	/** Return where the roles overlap, null for more roles than the picture holds. */
	public @Nullable String overlap() {
		return (this.columns.size() <= Partition.MOST_ROLES) ? Address.overlap(this.address.roles()).href() : null;
	}

	/** Return the moves by the role that is left, in the order of the columns. */
	public List<List<Way>> ways() {
		return this.columns.stream()
			.map((from) -> this.columns.stream()
				.filter((to) -> !to.equals(from))
				.map((to) -> new Way(from.role(), to.role()))
				.toList())
			.toList();
	}

	private static PageHead head(String title, ComparedRoles compared, ComparisonAddress address) {
		String names = English.and(compared.roles().stream().map(Role::getName).toList());
		PageHead head = PageHead.of(Section.COMPARE, ComparisonAddress.of(compared.slugsByRank()).path(),
				title + ": the roles compared",
				names + " side by side in " + English.count(compared.categories().count(), "category", "categories")
						+ ", every statement with its source.");
		return address.isFiltered() ? head.notIndexed() : head;
	}

	private static boolean matches(ComparedRoles compared, Category category, ComparisonAddress address,
			SoughtWords sought) {
		if (!address.categories().isEmpty() && !address.categories().contains(category.getSlug())) {
			return false;
		}
		Stream<String> statements = compared.roles()
			.stream()
			.flatMap((role) -> compared.statements(category, role).stream())
			.map((statement) -> statement.getSaid().getText());
		return sought.isEmpty() || sought.allOccurIn(Stream.concat(Stream.of(category.getName()), statements).toList());
	}

	/**
	 * The head of a column: the role, what it is, and what the reader can do with the
	 * column.
	 *
	 * @param definition what it is, null where the reader's choice of sources hides it
	 * @param remove address without it
	 * @param neighbour slug of the role beside it, to which a reader goes on who removes
	 * it
	 * @param left address with it one place to the left, null for the first
	 * @param right address with it one place to the right, null for the last
	 */
	@JsonIgnoreProperties({ "remove", "neighbour", "left", "right" })
	public record ColumnHead(RoleNames role, @Nullable CitedSentence definition, String remove, String neighbour,
			@Nullable String left, @Nullable String right) {

		static ColumnHead of(int column, Role which, ComparisonAddress address, Citing citing) {
			RoleNames role = which.names();
			CitedSentence definition = address.sources().admits(which.getDefinition().getCites())
					? citing.cite(which.getDefinition(), "Definition, " + role.abbreviation()) : null;
			int last = address.roles().size() - 1;
			return new ColumnHead(role, definition, address.removing(role.slug()).href(),
					address.roles().get((column < last) ? column + 1 : Math.max(column - 1, 0)),
					(column > 0) ? address.moving(column, -1).href() : null,
					(column < last) ? address.moving(column, 1).href() : null);
		}

	}

	/**
	 * What a reader goes on to do, with some of the compared roles: one of each kind,
	 * since a phone shows the verb alone.
	 *
	 * @param verb what, in a word
	 * @param object what exactly, in words that follow the verb and a colon
	 */
	public record Task(String verb, String object, String href) {

		static List<Task> of(ComparedRoles compared) {
			List<Role> roles = compared.roles();
			Stream<Task> decide = compared.catalogue()
				.combinedRoles()
				.all()
				.stream()
				.map((told) -> told.combinedRole().getRole())
				.filter((whole) -> roles.contains(whole) || roles.containsAll(whole.getCombines()))
				.limit(1)
				.map(Joined::of)
				.map(Task::decide);
			Stream<Task> move = (roles.size() == 2)
					? Stream.of(move(new Way(roles.get(0).names(), roles.get(1).names())))
					: Stream.of(new Task("Move", "from one role to another", "#ways-head"));
			Role hired = roles.stream()
				.filter((role) -> !role.getCombines().isEmpty())
				.findFirst()
				.orElse(roles.get(0));
			Task hire = new Task("Hire", "a job description of the " + hired.getAbbreviation(),
					Address.jobDescription(hired.getSlug()).href());
			return Stream.of(decide, move, Stream.of(hire)).flatMap((some) -> some).toList();
		}

		private static Task decide(Joined whole) {
			return new Task("Decide", "one " + whole.role().abbreviation() + ", or " + whole.partsPhrase() + " apart?",
					whole.guide());
		}

		private static Task move(Way way) {
			return new Task("Move", "from " + way.from().abbreviation() + " to " + way.to().abbreviation(), way.href());
		}

	}

	/** What speaks for and against a combined role among the columns, in titles. */
	public record ArgumentTitles(RoleNames role, Selection<Title> advantages, Selection<Title> drawbacks) {

		public String href() {
			return Address.combinedRole(this.role.slug()).href();
		}

		public String guide() {
			return Address.guide(this.role.slug()).href();
		}

		/** List the arguments of every column that is a combined role. */
		static List<ArgumentTitles> of(ComparedRoles compared, SourceFilter choice, Citing citing) {
			return compared.roles()
				.stream()
				.map((role) -> new ArgumentTitles(role.names(),
						titles(compared, role, Argument.Side.ADVANTAGE, choice, citing),
						titles(compared, role, Argument.Side.DRAWBACK, choice, citing)))
				.filter((titles) -> !titles.advantages().isEmpty() || !titles.drawbacks().isEmpty())
				.toList();
		}

		private static Selection<Title> titles(ComparedRoles compared, Role role, Argument.Side side,
				SourceFilter choice, Citing citing) {
			return choice.select(arguments(compared, role, side), (argument) -> argument.getSaid().getCites())
				.map((argument) -> title(argument, role, citing));
		}

		private static List<Argument> arguments(ComparedRoles compared, Role role, Argument.Side side) {
			return compared.catalogue()
				.combinedRoles()
				.find(role.getSlug())
				.map((told) -> told.arguments(side))
				.orElse(List.of());
		}

		private static Title title(Argument argument, Role role, Citing citing) {
			return new Title(argument.getTitle(), citing.cite(argument.getSaid().getCites(), argument.getTitle()),
					citing.weigh(argument.getSaid().getCites()), DisputeMark.of(argument.getDispute(),
							(dispute) -> DisputeMark.atCombinedRole(dispute, role.getSlug())));
		}

		/**
		 * An argument in a few words.
		 *
		 * @param weight the markers in numbers, null unless the reader asked for it
		 * @param dispute where the sources disagree on it, null where they do not
		 */
		public record Title(String text, List<Marker> markers, @Nullable EvidenceSummary weight,
				@Nullable DisputeMark dispute) {
		}

	}

}
