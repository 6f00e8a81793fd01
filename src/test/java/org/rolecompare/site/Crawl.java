package org.rolecompare.site;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From one page of each kind, one step on: every internal link leads to a page, every
 * anchor to a place on it, and every absolute address to where this installation is
 * found. It holds wherever the site is mounted, which is what the classes differ in that
 * extend this one.
 */
abstract class Crawl {

	/**
	 * How many addresses are opened at most. More than this is a decision, not an
	 * accident: raise it when the pages really link to more.
	 */
	private static final int MOST_ADDRESSES = 2000;

	/** Pages that are made before the application is asked. */
	private static final List<String> BARE = List.of("/x%2Fy", "/a%5Cb");

	/** What is sent in other formats than HTML. */
	private static final List<String> TEXTS = List.of("/roles/cto/job-description.md",
			"/roles/cdao/job-description.txt");

	@Autowired
	private Visitor visitor;

	@Value("${rolecompare.base-url}")
	private String baseUrl;

	@Test
	void everyLinkLeadsToAPageAndEveryAnchorToAPlace() {
		Map<String, Target> targets = new TreeMap<>();
		for (KindOfPage kind : KindOfPage.values()) {
			collect(this.visitor.read(kind), kind.name(), targets);
		}
		for (String address : BARE) {
			HttpResponse<byte[]> answer = this.visitor.ask(this.visitor.mount() + address);
			collect(this.visitor.parse(answer.body(), address), address, targets);
		}
		assertThat(targets).hasSizeBetween(1, MOST_ADDRESSES);
		assertThat(targets.keySet()).allMatch((address) -> address.startsWith(this.visitor.mount() + "/"));
		assertThat(faults(targets)).isEmpty();
	}

	@Test
	void everyAbsoluteAddressOfTheSiteLeadsToAPage() {
		Map<String, Target> targets = new TreeMap<>();
		for (KindOfPage kind : KindOfPage.values()) {
			collect(this.visitor.source(kind), kind.name(), targets);
		}
		for (String address : TEXTS) {
			collect(this.visitor.ask(this.visitor.mount() + address).body(), address, targets);
		}
		assertThat(targets).hasSizeGreaterThan(KindOfPage.values().length / 2);
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

	@ParameterizedTest
	@EnumSource(mode = Mode.MATCH_NONE, names = "HOME|FAILURE_OF_THE_READER")
	void movesForGoodFromASlashAtTheEnd(KindOfPage kind) {
		String[] address = this.visitor.address(kind).split("\\?", 2);
		String query = (address.length > 1) ? "?" + address[1] : "";
		HttpResponse<byte[]> answer = this.visitor.ask(address[0] + "/" + query);
		assertThat(answer.statusCode()).isEqualTo(301);
		assertThat(answer.headers().firstValue("Location")).contains(address[0] + query);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/roles/CTO", "/compare/CTO-vs-cpo?q=a%20b", "/compare?role=cto&role=cpo",
			"/responsibilities/PRODUCT-AND-TECHNOLOGY", "/roles/CTPO/job-description.md", "/references/ESCO" })
	void staysInTheSiteWhenAPageHasMoved(String address) {
		HttpResponse<byte[]> answer = this.visitor.ask(this.visitor.mount() + address);
		assertThat(answer.statusCode()).isIn(301, 302);
		String location = answer.headers().firstValue("Location").orElseThrow();
		assertThat(location).startsWith(this.visitor.mount() + "/");
		assertThat(this.visitor.ask(location).statusCode()).isEqualTo(200);
	}

	@Test
	void tellsMachinesTheAddressThatTheyAskedFor() {
		String address = this.visitor.mount() + "/roles/ctoo";
		HttpResponse<byte[]> answer = this.visitor.ask(address, "Accept", "application/json");
		assertThat(text(answer.body())).contains("No role is called", "\"instance\":\"" + address + "\"");
	}

	private static void collect(Document page, String foundOn, Map<String, Target> targets) {
		for (Element link : page.select("a[href], link[href], form[action], script[src], img[src]")) {
			String href = Stream.of("href", "action", "src")
				.map(link::attr)
				.filter((at) -> !at.isEmpty())
				.findFirst()
				.orElse("");
			if (href.startsWith("/")) {
				collect(href, foundOn, targets);
			}
		}
	}

	/** Addresses in text are followed up to what cannot be part of one. */
	private void collect(byte[] source, String foundOn, Map<String, Target> targets) {
		String host = this.baseUrl.substring(0, this.baseUrl.length() - this.visitor.mount().length());
		Pattern address = Pattern.compile(Pattern.quote(host) + "([^\\s\"'<>)}\\\\]*)");
		List<String> found = address.matcher(text(source)).results().map((result) -> result.group(1)).toList();
		assertThat(found).as(foundOn).allMatch((path) -> path.startsWith(this.visitor.mount() + "/"));
		found.forEach((path) -> collect(path.replace("&amp;", "&"), foundOn, targets));
	}

	private static void collect(String href, String foundOn, Map<String, Target> targets) {
		String[] parts = href.split("#", 2);
		Target target = targets.computeIfAbsent(parts[0], (address) -> new Target(foundOn));
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

	private static String text(byte[] source) {
		return new String(source, StandardCharsets.UTF_8);
	}

	private static final class Target {

		private final String foundOn;

		private final Set<String> anchors = new TreeSet<>();

		private Target(String foundOn) {
			this.foundOn = foundOn;
		}

	}

}
