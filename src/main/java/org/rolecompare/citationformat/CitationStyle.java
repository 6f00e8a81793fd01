package org.rolecompare.citationformat;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** A style in which papers list what they cite. */
public enum CitationStyle {

	/** Psychology and the social sciences. */
	APA("APA", "7th edition", "apa", Locale.US),

	/** The humanities. */
	MLA("MLA", "9th edition", "modern-language-association", Locale.US),

	/** Books and journals of many fields, with the year after the author. */
	CHICAGO("Chicago", "18th edition, author and date", "chicago-author-date", Locale.US),

	/** British universities. */
	HARVARD("Harvard", "Cite Them Right, 12th edition", "harvard-cite-them-right", Locale.UK),

	/** Medicine. */
	VANCOUVER("Vancouver", "NLM, 2nd edition, numbers in the order of citation", "nlm-citation-sequence", Locale.US),

	/** Engineering. */
	IEEE("IEEE", "Reference Guide of 2023, numbers in the order of citation", "ieee", Locale.US);

	private final String label;

	private final String what;

	private final String file;

	private final Locale locale;

	CitationStyle(String label, String what, String file, Locale locale) {
		this.label = label;
		this.what = what;
		this.file = file;
		this.locale = locale;
	}

	/** The style that an address names; the first one for anything else. */
	static CitationStyle find(@Nullable String slug) {
		return Arrays.stream(values()).filter((style) -> style.slug().equals(slug)).findFirst().orElse(APA);
	}

	/** The style as addresses write it. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String label() {
		return this.label;
	}

	/** Which of several it is, in words. */
	public String what() {
		return this.what;
	}

	/** The file of its rules, without the ending. */
	String file() {
		return this.file;
	}

	/** The language of the words that it puts between the facts. */
	Locale locale() {
		return this.locale;
	}

}
