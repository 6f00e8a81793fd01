package org.rolecompare.jobdescription;

import java.util.Locale;

/** For whom a job description is written: two forms of one choice. */
enum JobForm {

	/** For applicants: duties in the imperative, without sources and disputes. */
	ADVERTISEMENT,

	/**
	 * For a file: every sentence as the catalogue has it, with its sources and disputes.
	 */
	SOURCES;

	/** Return how addresses call it. */
	String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
