package org.rolecompare.site;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first view of any kind of page is light, and the second one lighter: assets are
 * kept for a year, and a page that has not changed is not sent again.
 */
@SiteTest
class PageWeightTests {

	private static final int KB = 1024;

	private static final String ASSETS = "script[src], link[rel=stylesheet], link[rel=icon], img[src], source[srcset]";

	/** Only the pages of the decision aid have it, beside what every page has. */
	private static final String DECIDING = "/assets/deciding-";

	/** Five roles of which the catalogue says much, all categories. */
	private static final String LONGEST = "/compare/cto-vs-cpo-vs-cpto-vs-cio-vs-ciso";

	@Autowired
	private Visitor visitor;

	@ParameterizedTest
	@EnumSource
	void takesAtMostFiveRequestsAnd45KBOnTheFirstView(KindOfPage kind) {
		List<String> assets = assets(kind);
		int weight = assets.stream().mapToInt(this::weigh).sum() + weigh(kind.address());
		assertThat(assets).as(kind.address()).hasSizeLessThanOrEqualTo(3 + ownSheets(kind).size());
		assertThat(weight).as(kind.address()).isLessThanOrEqualTo(45 * KB);
	}

	/**
	 * It may weigh what it shows, so that a statement more in the catalogue is no fault.
	 */
	@Test
	void takes160BytesAtMostForEachStatementAndSourceOfTheLongestComparison() {
		Document page = this.visitor.parse(this.visitor.ask(LONGEST).body(), LONGEST);
		int shown = page.select(".statements > li, .entries > li").size();
		assertThat(shown).isGreaterThan(200);
		assertThat(weigh(LONGEST)).isLessThanOrEqualTo(160 * shown);
	}

	@ParameterizedTest
	@EnumSource
	void loadsScriptAndStylesOnlyFromTheSameFewFiles(KindOfPage kind) {
		List<String> assets = new ArrayList<>(assets(kind));
		assets.removeAll(ownSheets(kind));
		assertThat(assets).containsExactlyElementsOf(assets(KindOfPage.HOME));
	}

	@ParameterizedTest
	@EnumSource
	void bringsAtMostOneSheetOfItsOwnOfAtMost7KB(KindOfPage kind) {
		assertThat(ownSheets(kind)).hasSizeLessThanOrEqualTo(1)
			.allSatisfy((sheet) -> assertThat(weigh(sheet)).isBetween(1, 7 * KB));
	}

	@Test
	void bringsEverySheetOnSomePage() {
		Set<String> brought = Stream.of(KindOfPage.values())
			.flatMap((kind) -> assets(kind).stream())
			.map((asset) -> asset.replaceFirst(".*/(.+?)-[0-9a-f]{32}\\.css", "$1.css"))
			.filter((asset) -> asset.endsWith(".css"))
			.collect(Collectors.toSet());
		assertThat(brought).containsExactlyInAnyOrderElementsOf(
				StyleSheet.files().stream().map((file) -> file.getFileName().toString()).toList());
	}

	@Test
	void hasAtMost3KBOfScriptAnd14KBOfStyles() {
		List<String> assets = assets(KindOfPage.HOME);
		assertThat(weighAll(assets, ".js")).isBetween(1, 3 * KB);
		assertThat(weighAll(assets, ".css")).isBetween(1, 14 * KB);
	}

	@Test
	void servesStylesWithoutTheCommentsAndWithEveryRuleAndText() throws IOException {
		String served = served(".css");
		String written = StyleSheet.text(StyleSheet.files().get(0));
		assertThat(written).contains("/*").doesNotContainPattern("\"[^\"\n]*/\\*");
		assertThat(served).doesNotContain("/*", "*/", "\n").startsWith("@layer reset");
		String rules = written.replaceAll("(?s)/\\*.*?\\*/", "");
		assertThat(count(served, "\\{")).isEqualTo(count(rules, "\\{")).isGreaterThan(300);
		assertThat(find(served, "\"[^\"]*\"")).isEqualTo(find(rules, "\"[^\"]*\"")).isNotEmpty();
	}

	@Test
	void servesTheScriptWithoutTheCommentsAndWithEveryLine() throws IOException {
		String written = Files.readString(Path.of("src/main/resources/assets/enhance.js"));
		assertThat(written).contains("  // ").doesNotContain("`", "/*", "\\\n");
		assertThat(served(".js").lines()).containsExactlyElementsOf(written.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && !line.startsWith("//"))
			.toList());
	}

	@Test
	void loadsNoFontAndNothingElseFromItsStyles() {
		for (String style : assets(KindOfPage.HOME).stream().filter((asset) -> asset.endsWith(".css")).toList()) {
			assertThat(new String(this.visitor.ask(style).body())).doesNotContain("@font-face", "@import", "url(");
		}
	}

	@Test
	void letsBrowsersKeepAssetsForAYear() {
		for (String asset : assets(KindOfPage.HOME)) {
			assertThat(asset).matches("/assets/.+-[0-9a-f]{32}\\.\\w+");
			assertThat(this.visitor.ask(asset).headers().firstValue("Cache-Control").orElse(""))
				.contains("max-age=31536000", "public", "immutable");
		}
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.MATCH_NONE, names = ".*NO_SUCH.*|.*FAILURE.*")
	void isNotSentAgainUnlessItHasChanged(KindOfPage kind) {
		HttpResponse<byte[]> first = this.visitor.ask(kind.address(), "Accept-Encoding", "gzip");
		String validator = first.headers().firstValue("ETag").orElseThrow();
		HttpResponse<byte[]> again = this.visitor.ask(kind.address(), "Accept-Encoding", "gzip", "If-None-Match",
				validator);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(again.headers().firstValue("ETag")).contains(validator);
		assertThat(this.visitor.ask(kind.address(), "If-None-Match", "W/\"0\"").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@EnumSource
	void isTheSameForEveryone(KindOfPage kind) {
		HttpResponse<byte[]> answer = this.visitor.ask(kind.address());
		assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'")
			.doesNotContain("unsafe-", "http:", "https:", "*", "data:");
		assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
		assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
	}

	private static boolean isDeciding(KindOfPage kind) {
		return kind.address().matches("/combined-roles/\\w+/(guide|answer|structures|figures|memo).*")
				&& kind.status() == HttpStatus.OK.value();
	}

	private List<String> assets(KindOfPage kind) {
		Document page = this.visitor.read(kind);
		return page.select(ASSETS)
			.stream()
			.map((asset) -> asset.hasAttr("href") ? asset.attr("href") : asset.attr("src"))
			.distinct()
			.toList();
	}

	/** Stylesheets that the home page does without. */
	private List<String> ownSheets(KindOfPage kind) {
		List<String> sheets = new ArrayList<>(assets(kind));
		sheets.removeAll(assets(KindOfPage.HOME));
		return sheets.stream().filter((asset) -> asset.endsWith(".css")).toList();
	}

	private String served(String ending) {
		String address = assets(KindOfPage.HOME).stream()
			.filter((asset) -> asset.endsWith(ending))
			.findFirst()
			.orElseThrow();
		return new String(this.visitor.ask(address).body(), StandardCharsets.UTF_8).strip();
	}

	private static long count(String text, String pattern) {
		return find(text, pattern).size();
	}

	private static List<String> find(String text, String pattern) {
		return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
	}

	private int weighAll(List<String> addresses, String ending) {
		return addresses.stream().filter((address) -> address.endsWith(ending)).mapToInt(this::weigh).sum();
	}

	/**
	 * The bytes on the wire, without headers, compressed as every browser can read it.
	 */
	private int weigh(String address) {
		return this.visitor.ask(address, "Accept-Encoding", "gzip").body().length;
	}

}
