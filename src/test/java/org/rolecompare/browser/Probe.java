package org.rolecompare.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.Page;

/**
 * Measures a page from inside, with the functions of {@code probe.js}.
 */
final class Probe {

	private static final String SCRIPT = read();

	private final Page page;

	private Probe(Page page) {
		this.page = page;
	}

	/**
	 * Enter a page; the next one that is loaded has to be entered again.
	 * @param page the page
	 * @return the probe in it
	 */
	static Probe in(Page page) {
		page.evaluate(SCRIPT);
		return new Probe(page);
	}

	/**
	 * Measure something.
	 * @param what a call of a function of the script, such as {@code sideways()}
	 * @return what is at fault, in words
	 */
	@SuppressWarnings("unchecked")
	List<String> find(String what) {
		return (List<String>) this.page.evaluate("probe." + what);
	}

	/**
	 * Unfold everything that can be unfolded, one fold over the other.
	 */
	void unfold() {
		this.page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
	}

	private static String read() {
		try (InputStream script = Probe.class.getResourceAsStream("probe.js")) {
			return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
