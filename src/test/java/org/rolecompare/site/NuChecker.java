package org.rolecompare.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker, in this process and with what it brings along: it asks no server.
 */
public final class NuChecker {

	/** HTML with RDFa Lite, what the checker takes for a page of today. */
	private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

	/**
	 * The one thing about which the checker is not listened to. Our tables are laid out
	 * as grids and blocks, and some browsers then no longer tell screen readers that they
	 * are tables, unless every part repeats in its role what it is. To the checker, as to
	 * "ARIA in HTML", no role of a part of a table can be right, not even the part's own.
	 */
	private static final Pattern ROLES_IN_TABLES = Pattern.compile(
			"The “role” attribute must not be used on a “(tr|th|td)” element which has a “table” ancestor with no “role” .*"
					+ "|The “(table|rowgroup|row|columnheader|rowheader|cell)” role is unnecessary for element “\\w+”\\.");

	private final Findings findings = new Findings();

	private final SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);

	/**
	 * Start the checker.
	 */
	public NuChecker() {
		try {
			this.checker.setUpMainSchema(SCHEMA, this.findings);
			this.checker.setUpValidatorAndParsers(this.findings, false, false);
		}
		catch (Exception ex) {
			throw new IllegalStateException("The Nu checker does not start", ex);
		}
	}

	/**
	 * Check a page.
	 * @param html the page in UTF-8
	 * @return what the checker has to say but for the roles in tables, in the order of
	 * the page
	 */
	public List<Finding> check(byte[] html) {
		this.findings.list.clear();
		InputSource source = new InputSource(new ByteArrayInputStream(html));
		source.setEncoding(StandardCharsets.UTF_8.name());
		try {
			this.checker.checkHtmlInputSource(source);
		}
		catch (SAXParseException ex) {
			// What stops the checker, it has told before.
			this.findings.fatalError(ex);
		}
		catch (IOException | SAXException ex) {
			throw new IllegalStateException(ex);
		}
		return this.findings.list.stream()
			.filter((finding) -> !ROLES_IN_TABLES.matcher(finding.message()).matches())
			.toList();
	}

	/** How much a finding weighs. */
	public enum Weight {

		/** Something that works and is not right. */
		WARNING,

		/** Something that is wrong. */
		ERROR

	}

	/**
	 * What the checker has to say about one place.
	 *
	 * @param weight how much it weighs
	 * @param line the line of the HTML, from 1
	 * @param message the checker's words
	 */
	public record Finding(Weight weight, int line, String message) {

		@Override
		public String toString() {
			return this.weight + " in line " + this.line + ": " + this.message;
		}

	}

	private static final class Findings implements ErrorHandler {

		private final List<Finding> list = new ArrayList<>();

		@Override
		public void warning(SAXParseException ex) {
			add(Weight.WARNING, ex);
		}

		@Override
		public void error(SAXParseException ex) {
			add(Weight.ERROR, ex);
		}

		@Override
		public void fatalError(SAXParseException ex) {
			add(Weight.ERROR, ex);
		}

		private void add(Weight weight, SAXParseException ex) {
			this.list.add(new Finding(weight, ex.getLineNumber(), ex.getMessage()));
		}

	}

}
