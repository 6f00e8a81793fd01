package org.rolecompare.citationformat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.StringHelper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

/**
 * Writes entries in one style, each by itself and without a number: to sort and to number
 * entries is the business of the page, which has an order and numbers of its own.
 */
final class StyledEntries {

	/** Where the styles are, with their licence. */
	static final String FOLDER = "/citation-styles/";

	private static final OutputSettings MARKUP = new OutputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml);

	private static final Safelist ITALICS_AND_LINKS = Safelist.none()
		.addTags("i")
		.addAttributes("a", "href")
		.addProtocols("a", "href", "http", "https")
		.addEnforcedAttribute("a", "rel", "external");

	private final OneItem item = new OneItem();

	private final CSL processor;

	StyledEntries(CitationStyle style) {
		try {
			String rules = read(style.file() + ".csl");
			// The processor asks for American words first, and would keep their dates.
			String words = read("locales-" + style.locale().toLanguageTag() + ".xml");
			this.processor = new CSL(this.item, (language) -> words, null, rules, style.locale().toLanguageTag());
			this.processor.setOutputFormat("html");
			this.processor.setConvertLinks(true);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The citation style " + style.slug() + " cannot be read", ex);
		}
	}

	/**
	 * Write an entry. One at a time, since a processor remembers what it was given.
	 * @return the entry as markup, with italics and links and no other element
	 */
	synchronized String write(CitedWork work) {
		this.item.current = work.withoutRepetition().toCsl();
		this.processor.registerCitationItems(List.of(work.key()), true);
		return plain(this.processor.makeBibliography().getEntries()[0], work);
	}

	/** Italics come as styles within the markup, which our pages do not allow. */
	private static String plain(String entry, CitedWork work) {
		Element body = Jsoup.parseBodyFragment(entry).body();
		body.select(".csl-left-margin").remove();
		body.select("span[style*=italic]").tagName("i");
		body.stream().flatMap((element) -> element.textNodes().stream()).forEach((text) -> keepSpelling(text, work));
		return Jsoup.clean(body.html(), "", ITALICS_AND_LINKS, MARKUP).strip();
	}

	/** Titles may get capitals, but the name of a site such as diff.wiki is its name. */
	private static void keepSpelling(TextNode text, CitedWork work) {
		String name = work.container();
		if (name != null) {
			text.text(text.getWholeText().replace(StringHelper.toTitleCase(name), name));
		}
	}

	private static String read(String file) throws IOException {
		return new ClassPathResource(FOLDER + file).getContentAsString(StandardCharsets.UTF_8);
	}

	/** Gives the processor the one item that it is to write. */
	private static final class OneItem implements ItemDataProvider {

		private @Nullable CSLItemData current;

		@Override
		public @Nullable CSLItemData retrieveItem(String id) {
			return this.current;
		}

		@Override
		public Collection<String> getIds() {
			return List.of();
		}

	}

}
