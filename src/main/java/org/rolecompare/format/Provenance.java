package org.rolecompare.format;

import org.jspecify.annotations.Nullable;

import org.rolecompare.english.WrittenDate;
import org.rolecompare.page.CitedEdition;
import org.rolecompare.page.PageRecord;
import org.rolecompare.page.Site;

/**
 * Where an answer comes from.
 *
 * @param title what the page is called
 * @param page the absolute address of the page, null where the answer has none
 * @param self the absolute address of this answer
 * @param cite the absolute address of the page in this very edition
 * @param edition the version of the catalogue
 * @param reviewed the day on which the edition was last reviewed
 * @param licence the licence of the catalogue, null where none is named
 * @param note that another edition was asked for, null where it was not
 * @param schema the absolute address of the JSON Schema of this answer
 */
record Provenance(String title, @Nullable String page, String self, String cite, String edition, WrittenDate reviewed,
		@Nullable String licence, @Nullable String note, String schema) {

	static Provenance of(PageRecord record, Origin origin) {
		Site site = origin.site();
		String href = origin.href();
		CitedEdition cited = origin.cited();
		return new Provenance(record.head().title(), ApiAddress.isBelow(href) ? null : origin.page(),
				site.absolute(ApiAddress.of(href)), origin.cite(), site.version(), site.reviewed(), site.licence(),
				(cited != null) ? cited.inWords(site) : null, site.absolute(ApiAddress.schema(record.getClass())));
	}

}
