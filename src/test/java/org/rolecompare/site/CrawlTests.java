package org.rolecompare.site;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From one page of each kind, one step on: every internal link leads to a page, every
 * anchor to a place on it.
 */
@SiteTest
class CrawlTests {

	/**
	 * How many addresses are opened at most. More than this is a decision, not an
	 * accident: raise it when the pages really link to more.
	 */
	private static final int MOST_ADDRESSES = 2000;

	@Autowired
	private Visitor visitor;

	@Test
	void everyLinkLeadsToAPageAndEveryAnchorToAPlace() {
		Map<String, Target> targets = new TreeMap<>();
		for (KindOfPage kind : KindOfPage.values()) {
			for (Element link : this.visitor.read(kind).select("a[href], link[href], form[action]")) {
				collect(kind, link, targets);
			}
		}
		assertThat(targets).hasSizeBetween(1, MOST_ADDRESSES);
		assertThat(faults(targets)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void everyAnchorOnThePageItselfExists(KindOfPage kind) {
		Document page = this.visitor.read(kind);
		for (Element link : page.select("a[href^=#]")) {
			assertThat(page.getElementById(link.attr("href").substring(1))).as(link.outerHtml()).isNotNull();
		}
	}

	@ParameterizedTest
	@EnumSource
	void leadsOutsideByCompleteAddressesOnly(KindOfPage kind) {
		assertThat(this.visitor.read(kind).select("a").eachAttr("href"))
			.allMatch((href) -> href.matches("(?s)(/|#|\\?|https?://\\w|mailto:).*"))
			.noneMatch((href) -> href.startsWith("//"));
	}

	@ParameterizedTest
	@EnumSource
	void namesNoParameterWithoutAValue(KindOfPage kind) {
		assertThat(this.visitor.read(kind).select("a[href^=/]").eachAttr("href"))
			.noneMatch((href) -> href.matches(".*[?&]([^=&#]*=?)?(&.*|#.*)?"));
	}

	private void collect(KindOfPage kind, Element link, Map<String, Target> targets) {
		String href = link.attr(link.hasAttr("action") ? "action" : "href");
		if (!href.startsWith("/")) {
			return;
		}
		String[] parts = href.split("#", 2);
		Target target = targets.computeIfAbsent(parts[0], (address) -> new Target(kind));
		if (parts.length > 1) {
			target.anchors.add(parts[1]);
		}
	}

	private List<String> faults(Map<String, Target> targets) {
		List<String> faults = new ArrayList<>();
		targets.forEach((address, target) -> {
			HttpResponse<byte[]> answer = follow(address);
			if (answer.statusCode() != 200) {
				faults.add(address + " on " + target.foundOn + " is answered with " + answer.statusCode());
			}
			else if (!target.anchors.isEmpty()) {
				Document page = this.visitor.parse(answer.body(), address);
				target.anchors.stream()
					.filter((anchor) -> page.getElementById(anchor) == null)
					.forEach((anchor) -> faults
						.add(address + "#" + anchor + " on " + target.foundOn + " is no place of that page"));
			}
		});
		return faults;
	}

	/**
	 * A link may lead to a page that has moved, but the page must not have moved twice.
	 */
	private HttpResponse<byte[]> follow(String address) {
		HttpResponse<byte[]> answer = this.visitor.ask(address);
		return (answer.statusCode() == 301 || answer.statusCode() == 302)
				? this.visitor.ask(answer.headers().firstValue("Location").orElseThrow()) : answer;
	}

	private static final class Target {

		private final KindOfPage foundOn;

		private final Set<String> anchors = new TreeSet<>();

		private Target(KindOfPage foundOn) {
			this.foundOn = foundOn;
		}

	}

}
