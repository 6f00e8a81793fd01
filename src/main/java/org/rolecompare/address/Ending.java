package org.rolecompare.address;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the address of a page ends in where somebody wants the page in another form. The
 * page is the same, whatever form it is sent in.
 */
public enum Ending {

	/** A table for any spreadsheet (RFC 4180). */
	CSV("CSV", ".csv", "text/csv;charset=UTF-8"),

	/** A workbook for Excel and its kin. */
	XLSX("Excel", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),

	/** A document for Word and its kin. */
	DOCX("Word", ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),

	/** A text with signs for headings, tables and footnotes. */
	MARKDOWN("Markdown", ".md", "text/markdown;charset=UTF-8"),

	/** A text without any signs, to paste into a form. */
	TEXT("Text", ".txt", "text/plain;charset=UTF-8"),

	/** The facts for programs. */
	JSON("JSON", ".json", "application/json"),

	/** The sources for BibTeX and its kin. */
	BIBTEX("BibTeX", ".bib", "application/x-bibtex;charset=UTF-8"),

	/** The sources for EndNote and its kin. */
	RIS("RIS", ".ris", "application/x-research-info-systems;charset=UTF-8"),

	/** The sources for citation processors. */
	CSL_JSON("CSL-JSON", ".csl.json", "application/vnd.citationstyles.csl+json"),

	/** A page that says how to cite the page. */
	CITE("Cite", ".cite", "text/html;charset=UTF-8");

	/** Below it every page has a second address, under which it is sent as JSON. */
	public static final String API = "/api";

	/** Under this name a request holds the ending that its address had. */
	public static final String ATTRIBUTE = Ending.class.getName();

	/** The parameter of {@link #CITE} that names the style of the sources. */
	public static final String STYLE = "style";

	private final String title;

	private final String text;

	private final String mediaType;

	Ending(String title, String text, String mediaType) {
		this.title = title;
		this.text = text;
		this.mediaType = mediaType;
	}

	/** Find the longest ending that a path has and that leaves something of it. */
	public static Optional<Ending> find(String path) {
		return Arrays.stream(values())
			.filter((ending) -> path.endsWith(ending.text) && !path.endsWith("/" + ending.text))
			.max(Comparator.comparingInt((ending) -> ending.text.length()));
	}

	/** What a reader calls the form. */
	public String title() {
		return this.title;
	}

	/** The ending as it stands in an address, with its dot. */
	public String text() {
		return this.text;
	}

	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * Put the ending into an address.
	 * @param href path and query
	 */
	public String in(String href) {
		int query = href.indexOf('?');
		return (query < 0) ? href + this.text : href.substring(0, query) + this.text + href.substring(query);
	}

	/** What the form takes beside what the page takes. */
	public List<String> parameters() {
		return (this == CITE) ? List.of(STYLE) : List.of();
	}

	/** Take the ending off a path that has it. */
	public String off(String path) {
		return path.substring(0, path.length() - this.text.length());
	}

}
