package org.rolecompare.search;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.rolecompare.address.SearchWords;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader looks for, and where.
 *
 * @param words the words, perhaps none
 * @param section the one kind of results to list, null for the first of every kind
 * @param unknownSection what the address names as a kind of results and is none
 * @param number which part of the list, from 1
 */
record SearchRequest(SearchWords words, @Nullable Section section, @Nullable String unknownSection, int number) {

	static final String PATH = "/search";

	/**
	 * Understand an address.
	 * @param query what the reader typed
	 * @param section the kind of results, as typed
	 * @param number which part of the list, from 1
	 * @return the request
	 */
	static SearchRequest of(@Nullable String query, @Nullable String section, int number) {
		String tidy = SearchWords.of(section).query();
		Section known = Section.of(tidy);
		String unknown = (known != null || tidy.isEmpty()) ? null : tidy;
		return new SearchRequest(SearchWords.of(query), known, unknown, (known != null) ? number : 1);
	}

	/**
	 * Tell whether a kind of results is shown.
	 * @param section the kind
	 * @return true if it is
	 */
	boolean shows(Section section) {
		return this.section == null || this.section == section;
	}

	/**
	 * Say how much of a kind of results to show.
	 * @param section the kind
	 * @return the extent
	 */
	Results.Extent extent(Section section) {
		return new Results.Extent(this.section == section, this.number, address(section));
	}

	/**
	 * Return where all results of a kind are listed, or the first of every kind.
	 * @param section the kind, null for every kind
	 * @return the address, encoded
	 */
	String address(@Nullable Section section) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH).queryParam("q", "{q}");
		if (section != null) {
			address.queryParam("in", section.slug());
		}
		return address.encode().buildAndExpand(this.words.query()).toUriString();
	}

	/**
	 * The kinds of results.
	 */
	enum Section {

		/** Roles. */
		ROLES("roles"),

		/** Categories. */
		CATEGORIES("categories"),

		/** Statements. */
		STATEMENTS("statements"),

		/** Sources. */
		REFERENCES("sources");

		private final String inWords;

		Section(String inWords) {
			this.inWords = inWords;
		}

		String inWords() {
			return this.inWords;
		}

		String slug() {
			return name().toLowerCase(Locale.ROOT);
		}

		static @Nullable Section of(String slug) {
			return Arrays.stream(values()).filter((section) -> section.slug().equals(slug)).findFirst().orElse(null);
		}

	}

}
