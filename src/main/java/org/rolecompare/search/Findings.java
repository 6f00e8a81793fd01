package org.rolecompare.search;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.SourceDetails;
import org.rolecompare.english.English;
import org.rolecompare.page.Paging;
import org.rolecompare.role.RoleNames;
import org.rolecompare.search.SearchAddress.Kind;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.Disputes;
import org.rolecompare.statement.Statement;

/**
 * What a search found.
 *
 * @param roles roles, the closest first
 * @param categories categories in the order of the catalogue
 * @param statements statements by role, in the order of its page
 * @param references sources in the order of the catalogue
 */
public record Findings(Results<RoleNames> roles, Results<CategoryHit> categories, Results<StatementHit> statements,
		Results<SourceDetails> references) {

	/**
	 * Show what an address asks for of what a search finds.
	 * @param roles the roles that it finds
	 */
	static Findings of(CatalogueSearch search, List<RoleMatch> roles, SearchAddress address, Disputes disputes,
			Citing citing) {
		return new Findings(Results.of(Kind.ROLES, address, () -> roles, RoleMatch::role),
				Results.of(Kind.CATEGORIES, address, search::findCategories, CategoryHit::of),
				Results.of(Kind.STATEMENTS, address, search::findStatements,
						(statement) -> StatementHit.of(statement, disputes, citing)),
				Results.of(Kind.REFERENCES, address, search::findReferences, SourceDetails::of));
	}

	public boolean isEmpty() {
		return Stream.of(this.roles, this.categories, this.statements, this.references)
			.allMatch((results) -> results.total() == 0);
	}

	/** Tell apart the titles of the parts of a list, given the title of the first. */
	String titled(String title) {
		return Stream.of(this.roles, this.categories, this.statements, this.references)
			.flatMap((results) -> Stream.ofNullable(results.paging()))
			.findFirst()
			.map((paging) -> paging.titled(title))
			.orElse(title);
	}

	/** Say how much was found: <em>2 roles, 1 source</em>. */
	public String inWords() {
		return Stream
			.of(count(this.roles, "role", "roles"), count(this.categories, "category", "categories"),
					count(this.statements, "statement", "statements"), count(this.references, "source", "sources"))
			.flatMap(List::stream)
			.collect(Collectors.joining(", "));
	}

	private static List<String> count(Results<?> results, String one, String several) {
		return (results.total() == 0) ? List.of() : List.of(English.count(results.total(), one, several));
	}

	/** A category that was found. */
	public record CategoryHit(String href, String name, String question) {

		static CategoryHit of(Category category) {
			return new CategoryHit(Address.category(category.getSlug()).href(), category.getName(),
					category.getQuestion());
		}

	}

	/**
	 * A statement that was found.
	 *
	 * @param key its key, which is its anchor on the role's page
	 * @param disputes where the sources of its cell disagree
	 */
	public record StatementHit(RoleNames role, String category, String key, CitedSentence said,
			List<DisputeMark> disputes) {

		static StatementHit of(Statement statement, Disputes disputes, Citing citing) {
			RoleNames role = statement.getRole().names();
			String category = statement.getCategory().getName();
			return new StatementHit(role, category, statement.getKey(),
					citing.cite(statement.getSaid(), category + ", " + role.abbreviation()),
					disputes.find(statement.getCategory(), statement.getRole())
						.stream()
						.map(DisputeMark::aside)
						.toList());
		}

	}

	/**
	 * What a search found of one kind, or the part of it that is shown.
	 *
	 * @param <T> what is found
	 * @param total how many there are
	 * @param paging which part is shown, null where only the first ones are and a link
	 * leads to the whole list
	 * @param address the address of the whole list
	 */
	public record Results<T>(int total, List<T> found, @Nullable Paging paging, String address) {

		private static final int FIRST = 10;

		private static final int PART = 30;

		/**
		 * Show the part that an address asks for, or the first results where it asks for
		 * every kind.
		 * @param <F> what is found
		 * @param <T> what is shown of it
		 * @param search finds all that there is; it is not asked for a kind that the
		 * address does not ask for
		 */
		static <F, T> Results<T> of(Kind kind, SearchAddress address, Supplier<List<F>> search, Function<F, T> how) {
			List<F> all = address.shows(kind) ? search.get() : List.of();
			boolean whole = address.kind() == kind;
			int size = whole ? PART : FIRST;
			String href = address.listing(kind).href();
			Paging paging = Paging.of(address.part(), size, all.size(), href);
			return new Results<>(all.size(), paging.cut(all, size).stream().map(how).toList(), whole ? paging : null,
					href);
		}

		/**
		 * Tell whether more was found than is shown, so that the whole list is worth a
		 * link.
		 */
		public boolean isCut() {
			return this.paging == null && this.total > this.found.size();
		}

	}

}
