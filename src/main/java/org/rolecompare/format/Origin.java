package org.rolecompare.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.rolecompare.page.CitedEdition;
import org.rolecompare.page.Site;

/**
 * Where a file comes from, which every form of a page says of itself.
 *
 * @param href path and query of the page
 * @param cited the edition that was asked for, null where it is the one that answers
 */
public record Origin(Site site, String href, @Nullable CitedEdition cited) {

	/** Read it off what every page is told. */
	public static Origin of(@Nullable Map<String, ?> model) {
		Map<String, ?> told = Objects.requireNonNull(model);
		return new Origin((Site) Objects.requireNonNull(told.get("site")),
				(String) Objects.requireNonNull(told.get("here")), (CitedEdition) told.get("citedEdition"));
	}

	/** The absolute address of the page. */
	public String page() {
		return this.site.absolute(this.href);
	}

	/** The absolute address of the page in the edition that the file was made from. */
	public String cite() {
		return this.site.absolute(this.site.citable(this.href));
	}

	/** Say it in lines, each a name and its value. */
	List<List<String>> lines(Document document) {
		String licence = this.site.licence();
		List<List<String>> lines = new ArrayList<>(List.of(List.of("Page", document.title()),
				List.of("From", this.site.name()), List.of("Address", cite()),
				List.of("Edition", this.site.version() + ", last reviewed " + this.site.reviewed().text()),
				List.of("Licence of the catalogue", (licence != null) ? licence : "none is named"),
				List.of("Review and funding", this.site.upkeepInWords())));
		if (this.cited != null) {
			lines.add(List.of("Note", this.cited.inWords(this.site)));
		}
		return lines;
	}

}
