package org.rolecompare.results;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.address.SearchWords;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.role.Role;
import org.rolecompare.source.Reference;
import org.rolecompare.statement.Category;

/**
 * What a reader looks for, and where.
 *
 * @param words the words, perhaps none
 * @param kind the one kind of results to list, as typed; null for the first of every kind
 * @param role the role that results are about, null for any
 * @param category the category that results belong to, null for any
 * @param source the kind of source that results rest on, null for any
 * @param as {@code typed} to take the words as they are spelt, null to mend them
 * @param part which part of the list, as typed; null for nothing said
 */
record SearchAddress(SearchWords words, @Nullable String kind, @Nullable String role, @Nullable String category,
		@Nullable String source, @Nullable String as, @Nullable String part) {

	static final String PATH = "/search";

	/** The value of {@code as} that takes words as they are spelt. */
	private static final String TYPED = "typed";

	/** Understand an address, as typed. */
	static SearchAddress of(@Nullable String words, @Nullable String kind, @Nullable String role,
			@Nullable String category, @Nullable String source, @Nullable String as, @Nullable String part) {
		return new SearchAddress(SearchWords.of(words), IgnoredInput.tidy(kind), IgnoredInput.tidy(role),
				IgnoredInput.tidy(category), IgnoredInput.tidy(source), IgnoredInput.tidy(as), part);
	}

	/** Look for words everywhere. */
	static SearchAddress of(@Nullable String words) {
		return of(words, null, null, null, null, null, null);
	}

	/** Leave out what there is not. */
	SearchAddress known(Catalogue catalogue) {
		return new SearchAddress(this.words, (onlyKind() != null) ? this.kind : null,
				Optional.ofNullable(this.role).flatMap(catalogue.roles()::find).map(Role::getSlug).orElse(null),
				Optional.ofNullable(this.category)
					.flatMap(catalogue.categories()::find)
					.map(Category::getSlug)
					.orElse(null),
				(sourceKind() != null) ? this.source : null, isLiteral() ? TYPED : null, this.part);
	}

	/** Name what there is not. */
	List<IgnoredInput> ignored(Catalogue catalogue) {
		SearchAddress known = known(catalogue);
		return Stream.of(ignored("kind of results", this.kind, known.kind), ignored("role", this.role, known.role),
				ignored("category", this.category, known.category),
				ignored("kind of source", this.source, known.source), ignored("way to read words", this.as, known.as))
			.filter(Objects::nonNull)
			.toList();
	}

	private static @Nullable IgnoredInput ignored(String what, @Nullable String typed, @Nullable String known) {
		return (typed != null && known == null) ? IgnoredInput.of(what, List.of(typed), List.of()) : null;
	}

	/** The one kind of results to list, null for the first of every kind. */
	@Nullable Kind onlyKind() {
		return Optional.ofNullable(this.kind).flatMap(Kind::find).orElse(null);
	}

	private Reference.@Nullable Kind sourceKind() {
		return Optional.ofNullable(this.source).flatMap(Reference.Kind::find).orElse(null);
	}

	boolean isLiteral() {
		return TYPED.equals(this.as);
	}

	/** Whether results may be left out. */
	boolean isNarrowed() {
		return this.kind != null || this.role != null || this.category != null || this.source != null;
	}

	/** Whether a result is wanted, whatever its kind. */
	boolean admits(Target target) {
		return admitsRole(target) && admitsCategory(target) && admitsSource(target);
	}

	boolean admitsKind(Target target) {
		Kind only = onlyKind();
		return only == null || target.kind() == only;
	}

	boolean admitsRole(Target target) {
		return this.role == null || target.isAbout(this.role);
	}

	boolean admitsCategory(Target target) {
		return this.category == null || target.isIn(this.category);
	}

	boolean admitsSource(Target target) {
		Reference.Kind wanted = sourceKind();
		return wanted == null || target.sources().contains(wanted);
	}

	/** List one kind of results, or for null the first of every kind. */
	SearchAddress ofKind(@Nullable Kind other) {
		return new SearchAddress(this.words, (other != null) ? other.slug() : null, this.role, this.category,
				this.source, this.as, null);
	}

	SearchAddress about(@Nullable String other) {
		return new SearchAddress(this.words, this.kind, other, this.category, this.source, this.as, null);
	}

	SearchAddress in(@Nullable String other) {
		return new SearchAddress(this.words, this.kind, this.role, other, this.source, this.as, null);
	}

	SearchAddress from(@Nullable String other) {
		return new SearchAddress(this.words, this.kind, this.role, this.category, other, this.as, null);
	}

	/** Take the words as they are spelt. */
	SearchAddress literally() {
		return new SearchAddress(this.words, this.kind, this.role, this.category, this.source, TYPED, null);
	}

	/** Return the address of the list without its part. */
	String href() {
		return Address.of(PATH)
			.with("q", this.words.query())
			.with("in", this.kind)
			.with("role", this.role)
			.with("category", this.category)
			.with("kind", this.source)
			.with("as", this.as)
			.href();
	}

}
