package org.rolecompare.library;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.source.Reference;

/**
 * In which order the sources are listed. Those that are alike in it keep the order of the
 * catalogue.
 */
public enum ReferenceOrder {

	/** Those that the catalogue cites in the most places come first. */
	USED("Most used first", "descending"),

	/** By title, word by word; those without a title come last. */
	TITLE("By title", "ascending"),

	/** The newest come first, those without a date last. */
	YEAR("Newest first", "descending");

	private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N} ]+");

	private final String words;

	private final String direction;

	ReferenceOrder(String words, String direction) {
		this.words = words;
		this.direction = direction;
	}

	/** The order that an address names; nothing for anything else. */
	static Optional<ReferenceOrder> find(@Nullable String slug) {
		return Arrays.stream(values()).filter((order) -> order.slug().equals(slug)).findFirst();
	}

	static List<String> slugs() {
		return Arrays.stream(values()).map(ReferenceOrder::slug).toList();
	}

	/** The order as addresses write it. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The order in words, such as <em>Newest first</em>. */
	public String words() {
		return this.words;
	}

	/** Which way its column runs, as {@code aria-sort} says it. */
	public String direction() {
		return this.direction;
	}

	/** Put sources into this order. */
	List<Reference> sorted(Catalogue catalogue, List<Reference> sources) {
		return sources.stream().sorted(switch (this) {
			case USED ->
				Comparator.<Reference>comparingInt((source) -> catalogue.uses().find(source).size()).reversed();
			case TITLE -> Comparator.comparing(ReferenceOrder::title, Comparator.nullsLast(Comparator.naturalOrder()));
			case YEAR -> Comparator.comparing((source) -> source.getDetails().published(),
					Comparator.nullsLast(Comparator.reverseOrder()));
		}).toList();
	}

	/** The title word by word: neither case, accents nor punctuation count. */
	private static @Nullable String title(Reference source) {
		String title = source.getDetails().title();
		return (title != null) ? NO_WORDS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD))
			.replaceAll("")
			.strip()
			.toLowerCase(Locale.ENGLISH) : null;
	}

}
