package org.rolecompare.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.english.English;
import org.rolecompare.english.WrittenDate;

import org.springframework.web.util.UriUtils;

/**
 * What every page says of the installation it comes from.
 *
 * @param version the version of the catalogue: its review day and content hash
 * @param baseUrl the absolute address of this installation, without a trailing slash
 * @param upkeep when the edition is reviewed next and who pays
 */
public record Site(String name, String version, WrittenDate reviewed, @Nullable String licence, String baseUrl,
		@Nullable String operator, @Nullable String contact, String application, Upkeep upkeep) {

	/**
	 * So much of an address stands beside the edition in one line of an upright sheet.
	 */
	private static final int LONGEST_FOOT = 90;

	/** Says nothing of how the site is kept. */
	public Site(String name, String version, WrittenDate reviewed, @Nullable String licence, String baseUrl,
			@Nullable String operator, @Nullable String contact, String application) {
		this(name, version, reviewed, licence, baseUrl, operator, contact, application, Upkeep.UNSTATED);
	}

	public String absolute(String path) {
		return this.baseUrl + path;
	}

	/**
	 * Return the address of a page as it is cited: with the edition, so that whoever
	 * follows it later learns whether the page still says the same.
	 * @param href path and query of the page
	 */
	public String citable(String href) {
		return href + ((href.indexOf('?') < 0) ? "?" : "&") + CitedEdition.PARAMETER + "="
				+ UriUtils.encode(this.version, StandardCharsets.UTF_8);
	}

	/**
	 * Return where addresses from the first slash begin, as somebody types it: host and
	 * port alone.
	 */
	public String host() {
		return URI.create(this.baseUrl).getRawAuthority();
	}

	/**
	 * Say what each printed sheet is a part of: edition and address, cut where it would
	 * need a second line. The first sheet has the address in full.
	 * @param path where the page is, from the first slash
	 */
	public String runningFoot(String path) {
		// As somebody types it, and never taken for a link where it is cut.
		String address = absolute(path).replaceFirst("^https?://", "");
		return this.name + ", catalogue " + this.version + ", "
				+ ((address.length() > LONGEST_FOOT) ? address.substring(0, LONGEST_FOOT) + "…" : address);
	}

	/** Return the day on which the edition was last reviewed. */
	public LocalDate reviewDay() {
		return LocalDate.parse(this.reviewed.iso());
	}

	/**
	 * Say how current the edition is and who pays, for pages that are printed or passed
	 * on. What nobody has stated is said to be unstated.
	 * @return for instance <em>Reviewed on 25 November 2026, next review due on 25 May
	 * 2027. The operator has not stated who pays for this installation.</em>
	 */
	public String upkeepInWords() {
		WrittenDate next = this.upkeep.next();
		String due = (next != null) ? "next review due on " + next.text() : "no next review announced";
		return "Reviewed on " + this.reviewed.text() + ", " + due + ". " + this.upkeep.fundingInWords();
	}

	/**
	 * Describe a page in the terms of schema.org, as JSON-LD without any sign of markup.
	 */
	public String structuredData(PageHead head) {
		return StructuredData.of(this, head);
	}

	/** Tell reference managers how a page is cited. */
	public List<CitationTag> citationTags(PageHead head) {
		return CitationTag.of(this, head);
	}

	/**
	 * How the site is kept.
	 *
	 * @param next the day by which the edition is reviewed next, null where none is named
	 * @param funding who pays for this installation, null where the operator has not
	 * stated it, which does not mean that nobody does
	 */
	public record Upkeep(@Nullable WrittenDate next, @Nullable String funding) {

		static final Upkeep UNSTATED = new Upkeep(null, null);

		/** Say in a sentence who pays. */
		public String fundingInWords() {
			return (this.funding != null) ? "This installation is paid for by " + English.sentence(this.funding)
					: "The operator has not stated who pays for this installation.";
		}

	}

}
