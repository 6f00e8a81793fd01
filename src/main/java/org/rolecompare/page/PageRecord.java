package org.rolecompare.page;

/** Everything that a page says, as one record: templates and programs read the same. */
public interface PageRecord {

	/** What the page says of itself, outside its content. */
	PageHead head();

}
