package org.rolecompare.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker, in this process and with what it brings along: it asks no server.
 */
final class NuChecker {

	/** HTML with RDFa Lite, what the checker takes for a page of today. */
	private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

	private final Findings findings = new Findings();

	private final SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);

	NuChecker() {
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
	 * @return what the checker has to say, in the order of the page
	 */
	List<Finding> check(byte[] html) {
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
		return List.copyOf(this.findings.list);
	}

	/** How much a finding weighs. */
	enum Weight {

		WARNING, ERROR

	}

	/**
	 * What the checker has to say about one place.
	 *
	 * @param weight how much it weighs
	 * @param line the line of the HTML, from 1
	 * @param message the checker's words
	 */
	record Finding(Weight weight, int line, String message) {

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
