package org.rolecompare.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/**
 * What one test does in the browser: it opens pages, and notes whatever they complain of.
 * No page may write an error into the console, ask another host for anything, or leave
 * anything behind.
 */
final class Browsing implements AutoCloseable {

	/** The machine may be busy with other builds; no test measures how fast it is. */
	private static final double PATIENCE = 30_000;

	private static final String KEPT = "localStorage.length + sessionStorage.length";

	private final Browser browser;

	private final String site;

	private final List<BrowserContext> contexts = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	Browsing(Browser browser, String site) {
		this.browser = browser;
		this.site = site;
	}

	/**
	 * Wait until what a page fetches once its reader does anything has come and works:
	 * the fields of the search are lists to choose from then.
	 */
	static void awaitTheRest(Page page) {
		page.locator("body").dispatchEvent("keydown");
		page.locator("[role=combobox]")
			.first()
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
	}

	/**
	 * Open a page the way a reader with nothing special does.
	 * @param screen the size of the screen
	 * @param address the address from the first slash, encoded
	 * @return the page, loaded
	 */
	Page open(Screen screen, String address) {
		return open(screen, address, UnaryOperator.identity());
	}

	/**
	 * Open a page the way a certain reader does.
	 * @param screen the size of the screen
	 * @param address the address from the first slash, encoded
	 * @param reader what is special about the reader
	 * @return the page, loaded
	 */
	Page open(Screen screen, String address, UnaryOperator<NewContextOptions> reader) {
		NewContextOptions options = new NewContextOptions().setBaseURL(this.site)
			.setLocale("en")
			.setViewportSize(screen.viewport());
		BrowserContext context = this.browser.newContext(reader.apply(options));
		this.contexts.add(context);
		context.setDefaultTimeout(PATIENCE);
		Page page = context.newPage();
		page.onConsoleMessage(this::note);
		page.onPageError((error) -> this.complaints.add("Script broke off on " + page.url() + ": " + error));
		page.onRequest((request) -> note(request.url()));
		page.navigate(address);
		return page;
	}

	/**
	 * Begin something of which no complaint counts but in the test's own eyes.
	 * @return the other browsing, to be closed by the test
	 */
	Browsing another() {
		return new Browsing(this.browser, this.site);
	}

	/**
	 * Return what the pages complained of so far.
	 * @return the complaints, none if all is well
	 */
	List<String> complaints() {
		List<String> all = new ArrayList<>(this.complaints);
		for (BrowserContext context : this.contexts) {
			context.cookies().forEach((cookie) -> all.add("There is a cookie " + cookie.name));
			context.pages()
				.stream()
				.filter((page) -> page.url().startsWith(this.site) && !page.evaluate(KEPT).equals(0))
				.forEach((page) -> all.add("Something is stored by " + page.url()));
		}
		return all;
	}

	@Override
	public void close() {
		this.contexts.forEach(BrowserContext::close);
	}

	private void note(ConsoleMessage message) {
		boolean serious = message.type().equals("error") || message.type().equals("warning");
		// That a page is an error page is no fault of the page.
		boolean status = message.text().startsWith("Failed to load resource")
				&& message.location().startsWith(message.page().url());
		if (serious && !status) {
			this.complaints.add("Console on " + message.page().url() + ": " + message.text());
		}
	}

	private void note(String requested) {
		if (!requested.startsWith(this.site + "/")) {
			this.complaints.add("Something was requested from elsewhere: " + requested);
		}
	}

}
