package org.rolecompare.format;

import org.rolecompare.address.Ending;
import org.rolecompare.english.English;
import org.rolecompare.page.PageRecord;

/**
 * Where programs find the facts of pages: every page has a second address, below this
 * one, under which its record is sent as JSON. What has no page is there only.
 */
public final class ApiAddress {

	/** The contract: addresses, parameters, and the schema of every answer. */
	public static final String CONTRACT = Ending.API + "/openapi.json";

	private ApiAddress() {
	}

	/** The address at which a page is sent as JSON. */
	static String of(String href) {
		return isBelow(href) ? href : Ending.API + href;
	}

	/** Tell whether an address has no page. */
	static boolean isBelow(String href) {
		return href.startsWith(Ending.API + "/");
	}

	/** What the record of a page is called in an answer, such as {@code comparison}. */
	static String property(Class<? extends PageRecord> type) {
		return English.uncapitalized(type.getSimpleName());
	}

	/** What the contract calls the whole answer, such as {@code ComparisonAnswer}. */
	static String answer(Class<? extends PageRecord> type) {
		return type.getSimpleName() + "Answer";
	}

	/** The place of its schema in the contract. */
	static String schema(Class<? extends PageRecord> type) {
		return CONTRACT + "#/components/schemas/" + answer(type);
	}

}
