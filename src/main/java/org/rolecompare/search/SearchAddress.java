package org.rolecompare.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.address.SearchWords;

/**
 * What a reader looks for, and where.
 *
 * @param words the words, perhaps none
 * @param kind the one kind of results to list, null for the first of every kind
 * @param unknownKind what the address names as a kind of results and is none
 * @param part which part of the list, as typed; null for nothing said
 */
record SearchAddress(SearchWords words, @Nullable Kind kind, @Nullable String unknownKind, @Nullable String part) {

	static final String PATH = "/search";

	/** Understand an address, as typed; the first results of every kind have no parts. */
	static SearchAddress of(@Nullable String query, @Nullable String kind, @Nullable String part) {
		String tidy = IgnoredInput.tidy(kind);
		Kind known = Kind.of(tidy);
		return new SearchAddress(SearchWords.of(query), known, (known != null) ? null : tidy,
				(known != null) ? part : null);
	}

	boolean shows(Kind kind) {
		return this.kind == null || this.kind == kind;
	}

	/**
	 * List another kind of results, or for null the first of every kind, from the
	 * beginning.
	 */
	SearchAddress listing(@Nullable Kind kind) {
		return new SearchAddress(this.words, kind, null, null);
	}

	/** Return the address of the list without its part. */
	String href() {
		return Address.of(PATH)
			.with("q", this.words.query())
			.with("in", (this.kind != null) ? this.kind.slug() : null)
			.href();
	}

	/** Return the name of a kind of results that there is not, if the address has one. */
	List<IgnoredInput> ignored() {
		return (this.unknownKind != null)
				? List.of(IgnoredInput.of("kind of results", List.of(this.unknownKind), List.of())) : List.of();
	}

	enum Kind {

		ROLES("roles"), CATEGORIES("categories"), STATEMENTS("statements"), REFERENCES("sources");

		private final String inWords;

		Kind(String inWords) {
			this.inWords = inWords;
		}

		String inWords() {
			return this.inWords;
		}

		String slug() {
			return name().toLowerCase(Locale.ROOT);
		}

		static @Nullable Kind of(@Nullable String slug) {
			return Arrays.stream(values()).filter((kind) -> kind.slug().equals(slug)).findFirst().orElse(null);
		}

	}

}
