package org.rolecompare.embed;

import java.net.http.HttpResponse;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.site.NuChecker;
import org.rolecompare.site.SiteTest;
import org.rolecompare.site.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Only what is made for a frame may be framed, and only by whom the operator names. */
@SiteTest
@ExampleCatalogue
class EmbeddingSiteTests {

	private static final String POLICY = "Content-Security-Policy";

	private static final String FRAMES = "X-Frame-Options";

	private static final NuChecker CHECKER = new NuChecker();

	@Autowired
	private Visitor visitor;

	@ParameterizedTest
	@ValueSource(strings = { "/compare/cto-vs-cpo?view=embed", "/compare/cto-vs-cpo-vs-cpto?category=pay&view=embed",
			"/overlap/cto-vs-cpo?view=embed", "/overlap/cto-vs-cpo?by=skills&view=embed",
			"/overlap/cmo-vs-cro?view=embed" })
	void mayBeFramedWhereTheOperatorAllowsIt(String address) {
		for (int time = 0; time < 2; time++) {
			HttpResponse<byte[]> answer = this.visitor.ask(address);
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.headers().firstValue(POLICY).orElseThrow()).startsWith("default-src 'none'; ")
				.endsWith("; frame-ancestors http://127.0.0.1:*");
			assertThat(answer.headers().firstValue(FRAMES)).isEmpty();
			assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
			assertThat(CHECKER.check(answer.body())).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/compare/cto-vs-cpo", "/compare/cto-vs-cpo?view=other", "/compare?view=embed",
			"/?view=embed", "/compare/cto-vs-cpo?view=x&view=embed", "/roles/cto?view=embed", "/search?q=view%3Dembed",
			"/compare/cto-vs-nobody?view=embed", "/assets/mark.svg?view=embed", "/nowhere?view=embed" })
	void mayNotBeFramedOtherwise(String address) {
		HttpResponse<byte[]> answer = this.visitor.ask(address);
		assertThat(answer.headers().allValues(POLICY)).hasSize(1)
			.allMatch((policy) -> policy.endsWith("; frame-ancestors 'none'"));
		assertThat(answer.headers().firstValue(FRAMES)).contains("DENY");
	}

	@Test
	void showsTheTableAsThePageHasItAndLeadsToThatPage() {
		String address = "/compare/cto-vs-cpo?category=pay";
		Document page = read(address);
		Document part = read(address + "&view=embed");
		assertThat(part.select("table.comparison tbody").text())
			.isEqualTo(page.select("table.comparison tbody").text());
		assertThat(part.select("#sources").text()).isEqualTo(page.select("#sources").text());
		assertThat(part.select("a").last().attr("href")).isEqualTo(address);
		assertThat(part.select("main > p").last().text()).contains(page.select("footer .version").text());
		assertThat(part.select("form, header, footer, script, nav, .take, button, input")).isEmpty();
		assertThat(part.select("link[rel=canonical]").attr("href"))
			.isEqualTo(page.select("link[rel=canonical]").attr("href"));
	}

	@Test
	void showsThePictureOfAnOverlapWithItsSentenceAndSources() {
		Document part = read("/overlap/cto-vs-cpo?view=embed");
		assertThat(part.select("svg.venn")).hasSize(1);
		assertThat(part.select(".lead, #sources")).hasSize(2);
		assertThat(part.select(".overlap-lists, .overlap-choices, .take")).isEmpty();
		assertThat(part.select(".overlap-top").text()).contains("our reading").doesNotContain("list", "Each line");
	}

	private Document read(String address) {
		return this.visitor.parse(this.visitor.ask(address).body(), address);
	}

}
