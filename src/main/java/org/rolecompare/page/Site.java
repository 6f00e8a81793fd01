package org.rolecompare.page;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.rolecompare.english.WrittenDate;

/**
 * What every page says of the installation it comes from.
 *
 * @param version the version of the catalogue: its review day and content hash
 * @param baseUrl the absolute address of this installation, without a trailing slash
 */
public record Site(String name, String version, WrittenDate reviewed, @Nullable String licence, String baseUrl,
		@Nullable String operator, @Nullable String contact, String application) {

	public String absolute(String path) {
		return this.baseUrl + path;
	}

	/** Return the day on which the edition was last reviewed. */
	public LocalDate reviewDay() {
		return LocalDate.parse(this.reviewed.iso());
	}

	/**
	 * Describe a page in the terms of schema.org, as JSON-LD without any sign of markup.
	 */
	public String structuredData(PageHead head) {
		return StructuredData.of(this, head);
	}

}
