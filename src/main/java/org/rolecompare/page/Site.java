package org.rolecompare.page;

import org.jspecify.annotations.Nullable;

import org.rolecompare.english.WrittenDate;

/**
 * What every page says of the installation it comes from.
 *
 * @param name the site's name
 * @param version the version of the catalogue: its review day and content hash
 * @param reviewed when the catalogue was last reviewed
 * @param licence the licence of the catalogue, where it names one
 * @param baseUrl the absolute address of this installation, without a trailing slash
 * @param operator who runs it, where the operator says so
 * @param contact where to report an error, where the operator says so
 * @param application the version of the application
 */
public record Site(String name, String version, WrittenDate reviewed, @Nullable String licence, String baseUrl,
		@Nullable String operator, @Nullable String contact, String application) {

	/**
	 * Return the absolute address of a page.
	 * @param path the address from the first slash
	 * @return the address with scheme and host
	 */
	public String absolute(String path) {
		return this.baseUrl + path;
	}

	/**
	 * Describe a page in the terms of schema.org.
	 * @param head what the page says of itself
	 * @return the description as JSON-LD, without any sign of markup
	 */
	public String structuredData(PageHead head) {
		return StructuredData.of(this, head);
	}

}
