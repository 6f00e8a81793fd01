package org.rolecompare.citationformat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import org.jspecify.annotations.Nullable;

import org.rolecompare.citation.SourceDetails;
import org.rolecompare.page.Site;
import org.rolecompare.source.Reference;

/**
 * What is cited, a source or a page of ours: the facts that every form of citation is
 * made of, and nothing that is not known.
 *
 * @param key the permanent name by which it is cited
 * @param form what it is
 * @param title its title, or its site's name where no title is shown
 * @param container the site or work that it is a part of, null where that is its title
 * @param published when, as exactly as is known: {@code 2019}, {@code 2019-11} or
 * {@code 2019-11-25}; null for no date
 * @param accessed the day on which it was read, null for a page of ours, which its
 * version fixes
 * @param version which version of it is cited, null where there are none
 * @param note what whoever cites it has to know, null for nothing
 */
record CitedWork(String key, Form form, String title, List<AuthorName> authors, @Nullable String container, String url,
		@Nullable String published, @Nullable LocalDate accessed, @Nullable String version, @Nullable String note) {

	private static final Pattern NOT_IN_KEYS = Pattern.compile("[^a-z0-9-]+");

	/** Cite a source. */
	static CitedWork of(SourceDetails source) {
		Reference.Details details = source.details();
		List<AuthorName> authors = details.authors()
			.stream()
			.map((name) -> AuthorName.of(line(name), details.corporate()))
			.toList();
		return new CitedWork(details.key(), Form.of(details), line(details.linkText()), authors,
				(details.title() != null) ? line(details.site()) : null, details.url(), details.published(),
				details.retrieved(), null, note(source));
	}

	/**
	 * Cite a page of ours. Its author is the site, which names no persons.
	 * @param name what a file of the page is called
	 * @param href path and query of the page
	 */
	static CitedWork ofPage(Site site, String name, String title, String href) {
		String key = NOT_IN_KEYS.matcher("rolecompare-" + name + "-" + site.version()).replaceAll("-");
		return new CitedWork(key, Form.WEB_PAGE, line(title), List.of(AuthorName.of(site.name(), true)), site.name(),
				site.absolute(site.citable(href)), site.reviewed().iso(), null, site.version(), null);
	}

	/**
	 * The parts of the date of publication: year, month and day, as many as are known.
	 */
	List<String> publishedParts() {
		return (this.published != null) ? Arrays.asList(this.published.split("-")) : List.of();
	}

	/** The same for programs that format citations. */
	CSLItemData toCsl() {
		CSLItemDataBuilder item = new CSLItemDataBuilder().id(this.key)
			.type(this.form.csl)
			.title(this.title)
			.containerTitle(this.container)
			.URL(this.url)
			.version(this.version)
			.note(this.note);
		if (!this.authors.isEmpty()) {
			item.author(this.authors.stream().map(AuthorName::toCsl).toArray(CSLName[]::new));
		}
		switch (publishedParts().size()) {
			case 1 -> item.issued(part(0));
			case 2 -> item.issued(part(0), part(1));
			case 3 -> item.issued(part(0), part(1), part(2));
			default -> {
				// A source without a date has none, and not the day on which it was read.
			}
		}
		if (this.accessed != null) {
			item.accessed(this.accessed.getYear(), this.accessed.getMonthValue(), this.accessed.getDayOfMonth());
		}
		return item.build();
	}

	/**
	 * The same without a site that is its only author: no style names it twice.
	 */
	CitedWork withoutRepetition() {
		boolean repeated = this.authors.size() == 1 && this.authors.get(0).family().equals(this.container);
		return repeated ? new CitedWork(this.key, this.form, this.title, this.authors, null, this.url, this.published,
				this.accessed, this.version, this.note) : this;
	}

	private int part(int index) {
		return Integer.parseInt(publishedParts().get(index));
	}

	private static @Nullable String note(SourceDetails source) {
		List<String> notes = Stream
			.of((source.via() != null) ? "Read through “" + line(source.via().text()) + "”, which cites it." : "",
					source.details().identified() ? "" : "Only the site is known, not the page.")
			.filter((note) -> !note.isEmpty())
			.toList();
		return notes.isEmpty() ? null : String.join(" ", notes);
	}

	/** No format has a line within a value, and nobody sees a control character. */
	private static String line(String text) {
		return text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
	}

	/**
	 * What a work is. The catalogue tells who is speaking in a source and not in which
	 * form, so that all else is what we have read: a page of the web.
	 */
	enum Form {

		/** A page of the web. */
		WEB_PAGE(CSLType.WEBPAGE, "ELEC"),

		/** An entry of an encyclopaedia or a glossary. */
		ENTRY(CSLType.ENTRY_ENCYCLOPEDIA, "ENCYC");

		private final CSLType csl;

		private final String ris;

		Form(CSLType csl, String ris) {
			this.csl = csl;
			this.ris = ris;
		}

		static Form of(Reference.Details details) {
			boolean entry = details.kind() == Reference.Kind.REFERENCE_WORK && details.title() != null;
			return entry ? ENTRY : WEB_PAGE;
		}

		/** The type as RIS names it. */
		String ris() {
			return this.ris;
		}

	}

}
