package org.rolecompare.format;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Ending;
import org.rolecompare.page.PageRecord;

import org.springframework.web.servlet.View;

/** A form in which pages are taken along. */
public interface Format {

	/** The ending of the addresses that ask for it. */
	Ending ending();

	/**
	 * Return what sends a page in this form.
	 * @return the view; null if the page has no such form
	 */
	@Nullable View view(PageRecord page);

}
