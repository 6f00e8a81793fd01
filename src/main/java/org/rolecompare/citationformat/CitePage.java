package org.rolecompare.citationformat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.address.Ending;
import org.rolecompare.format.Document;
import org.rolecompare.format.Origin;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageSubject;
import org.rolecompare.source.Reference;

/**
 * How a page of ours is cited, and the sources behind it; of the page about a source, how
 * the source is cited.
 *
 * @param aboutSource whether it is a source that is cited, and not our page about it
 * @param title what the page is called
 * @param href path and query of the page
 * @param styled the page in every style
 * @param texts the page in the forms for programs
 * @param styles the styles to choose from for the sources
 * @param sources the sources in the chosen style, by the numbers of the page
 * @param files the sources in the forms for programs
 */
public record CitePage(PageHead head, boolean aboutSource, String title, String href, List<StyledCitation> styled,
		List<TextCitation> texts, List<StyleLink> styles, List<NumberedSource> sources, List<FileLink> files) {

	private static final List<Ending> FOR_PROGRAMS = List.of(Ending.BIBTEX, Ending.RIS, Ending.CSL_JSON);

	/**
	 * Cite a page.
	 * @param page what the page says of itself
	 * @param style the style of the sources
	 */
	static CitePage of(PageHead page, Document document, Origin origin, CitationStyle style,
			StyledCitations citations) {
		String title = page.title();
		boolean aboutSource = page.isAboutWork();
		CitedWork work = aboutSource ? CitedWork.of(document.sources().entries().get(0).source())
				: CitedWork.ofPage(origin.site(), document.name(), title, origin.href());
		List<StyledCitation> styled = Stream.of(CitationStyle.values())
			.map((each) -> new StyledCitation(each, citations.write(each, work)))
			.toList();
		List<CitedWork> works = List.of(work);
		List<TextCitation> texts = List.of(new TextCitation(Ending.BIBTEX.title(), "bibtex", BibTex.write(works)),
				new TextCitation(Ending.RIS.title(), "ris", Ris.write(works)),
				new TextCitation(Ending.CSL_JSON.title(), "csl-json", CslJson.write(works)));
		List<NumberedSource> sources = document.sources()
			.entries()
			.stream()
			.filter((entry) -> !aboutSource)
			.map((entry) -> new NumberedSource(entry.number(), entry.source().href(),
					citations.cite(style, entry.source()), subject(entry.source().details())))
			.toList();
		PageSubject cited = (page.subject() instanceof PageSubject.Work source) ? source
				: new PageSubject.Work(title, List.of(origin.site().name()), true, origin.site().name(), work.url(),
						work.published(), sources.stream().map(NumberedSource::work).toList());
		return new CitePage(head(page, title).about(cited), aboutSource, title, origin.href(), styled, texts,
				links(origin.href(), style), sources,
				FOR_PROGRAMS.stream().map((form) -> new FileLink(form, form.in(origin.href()))).toList());
	}

	private static PageHead head(PageHead page, String title) {
		return PageHead
			.of(page.section(), Ending.CITE.in(page.path()), "Cite: " + title,
					"How to cite the page “" + title + "” and the sources behind it.")
			.withSheet("citing")
			.notIndexed();
	}

	private static PageSubject.Work subject(Reference.Details source) {
		return new PageSubject.Work(source.linkText(), source.authors(), source.corporate(), source.site(),
				source.url(), source.published());
	}

	private static List<StyleLink> links(String href, CitationStyle chosen) {
		String plain = Ending.CITE.in(href);
		String before = plain + ((plain.indexOf('?') < 0) ? "?" : "&") + Ending.STYLE + "=";
		return Arrays.stream(CitationStyle.values())
			.map((style) -> new StyleLink(style, style == chosen, before + style.slug() + "#sources-head"))
			.toList();
	}

	/** The style that was chosen. */
	public CitationStyle style() {
		return this.styles.stream().filter(StyleLink::on).findFirst().orElseThrow().style();
	}

	/**
	 * The page in one style.
	 *
	 * @param entry the entry as markup
	 */
	public record StyledCitation(CitationStyle style, String entry) {
	}

	/**
	 * The page in a form for programs.
	 *
	 * @param id its name on the page
	 */
	public record TextCitation(String title, String id, String text) {
	}

	/**
	 * A style to choose.
	 *
	 * @param href where the sources are in it
	 */
	public record StyleLink(CitationStyle style, boolean on, String href) {
	}

	/**
	 * A source in the chosen style.
	 *
	 * @param number its number on the page
	 * @param href where the page about it is
	 * @param entry the entry as markup
	 * @param work the source for programs that look for works in a page
	 */
	public record NumberedSource(int number, String href, String entry, PageSubject.Work work) {
	}

	/** The sources as a file. */
	public record FileLink(Ending form, String href) {
	}

}
