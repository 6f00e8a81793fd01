package org.rolecompare.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * Axe, which finds accessibility faults in a page as it is shown. It is brought into a
 * page once; the page may then change its size and its colours between runs.
 */
final class Axe {

	private static final String SCRIPT = read();

	/**
	 * All rules of WCAG 2.0 to 2.2 on the levels A and AA and the best practices. The
	 * rules named one by one are new or on trial and off unless asked for. Contrast takes
	 * most of the time, because it is measured for each text by itself; of the sources of
	 * a page, which are all written alike and may be hundreds, it looks at the first
	 * dozen.
	 */
	private static final String START = """
			() => {
			  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
			  const rules = { 'color-contrast': { enabled: false } };
			  for (const id of ['target-size', 'td-has-header', 'table-fake-caption', 'label-content-name-mismatch'])
			    rules[id] = { enabled: true };
			  const all = { runOnly: { type: 'tag', values: tags }, rules, resultTypes: ['violations'] };
			  const contrast = { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] };
			  window.axeResult = new Promise((done) => setTimeout(async () => {
			    const some = await axe.run(document, all);
			    const more = await axe.run({ exclude: [['.entries > li:nth-child(n+13)']] }, contrast);
			    done({ violations: [...some.violations, ...more.violations] });
			  }));
			}
			""";

	private static final String START_ON_COLOURS = """
			() => {
			  const rules = ['color-contrast', 'link-in-text-block'];
			  const options = { runOnly: { type: 'rule', values: rules }, resultTypes: ['violations'] };
			  const shown = { exclude: [['.entries > li:nth-child(n+13)']] };
			  window.axeResult = new Promise((done) => setTimeout(() => done(axe.run(shown, options))));
			}
			""";

	private static final String RESULT = """
			async () => (await window.axeResult).violations.flatMap((rule) => rule.nodes.map((node) =>
			  rule.id + ' (' + rule.impact + '): ' + rule.help + ' at ' + node.target.join(' ') + ', ' + node.html.slice(0, 200)
			  + ': ' + node.failureSummary.replace(/\\s+/g, ' ')))
			""";

	private Axe() {
	}

	/**
	 * Bring axe into a page. The page's own policy allows no script from elsewhere, but
	 * the browser's tools may do what they like.
	 * @param page the page
	 */
	static void enter(Page page) {
		page.evaluate(SCRIPT);
	}

	/**
	 * Begin to look for faults in the page as it is shown now, without waiting for the
	 * end: it takes seconds, and pages of different contexts are looked at side by side.
	 * @param page a page that axe has entered
	 */
	static void start(Page page) {
		page.evaluate(START);
	}

	/**
	 * Begin to look for faults that other colours can make, in a page in which
	 * {@link #start(Page)} has found all others: a scheme of colours is a set of tokens
	 * and changes nothing else.
	 * @param page a page that axe has entered
	 */
	static void startOnColours(Page page) {
		page.evaluate(START_ON_COLOURS);
	}

	/**
	 * Wait for the end.
	 * @param page a page at which axe has begun to look
	 * @return one line for each fault: the rule, the element, what to do
	 */
	@SuppressWarnings("unchecked")
	static List<String> faults(Page page) {
		return (List<String>) page.evaluate(RESULT);
	}

	private static String read() {
		try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
			return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
