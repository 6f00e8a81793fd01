package org.rolecompare.reference;

/**
 * Who is speaking in a source. The kinds and their meaning are the catalogue's.
 */
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

	/**
	 * Return the kind as the catalogue writes it, which is also its name in addresses.
	 * @return the slug, such as {@code reference-work}
	 */
	public String slug() {
		return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
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
