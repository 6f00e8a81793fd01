package org.rolecompare.format;

import java.io.IOException;
import java.io.OutputStream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.page.PageRecord;

import org.springframework.web.servlet.View;

/** A form that is written from what a page says, for pages that can be taken along. */
interface DocumentFormat extends Format {

	/**
	 * Write a page.
	 * @param document what the page says
	 */
	void write(Exportable page, Document document, Origin origin, OutputStream out) throws IOException;

	/** Tell whether a page has the form. */
	default boolean isOf(Exportable page) {
		return true;
	}

	@Override
	default @Nullable View view(PageRecord record) {
		if (!(record instanceof Exportable page) || !isOf(page)) {
			return null;
		}
		Document document = page.document(ending());
		return new FileView(ending(), document.name(), (origin, out) -> write(page, document, origin, out));
	}

}
