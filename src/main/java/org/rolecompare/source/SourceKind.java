package org.rolecompare.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who is speaking in a source. The kinds and their meaning are the catalogue's. */
public enum SourceKind {

	/** Survey, research or payroll data. */
	STUDY("Study", "Studies", "survey, research or payroll data"),

	/** Government, law, standards, public taxonomy. */
	OFFICIAL("Official", "Official", "government, law, standard or public taxonomy"),

	/** Encyclopaedia or glossary. */
	REFERENCE_WORK("Reference work", "Reference works", "encyclopaedia or glossary"),

	/** Someone who held the job or works beside it. */
	PRACTITIONER("Practitioner", "Practitioners", "held the job, or works beside it"),

	/** Search firm, recruiter, coach or vendor. */
	ADVISORY("Advisory", "Advisory", "search firm, recruiter, coach or vendor: sells to the reader");

	private final String label;

	private final String plural;

	private final String meaning;

	SourceKind(String label, String plural, String meaning) {
		this.label = label;
		this.plural = plural;
		this.meaning = meaning;
	}

	/** The kind of that slug, or nothing for anything else. */
	public static Optional<SourceKind> find(String slug) {
		return Arrays.stream(values()).filter((kind) -> kind.slug().equals(slug)).findFirst();
	}

	/**
	 * The kind as the catalogue and addresses write it, such as {@code reference-work}.
	 */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public String label() {
		return this.label;
	}

	public String plural() {
		return this.plural;
	}

	public String meaning() {
		return this.meaning;
	}

}
