package org.rolecompare.failure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.Socketed;
import org.rolecompare.Socketed.Answer;
import org.rolecompare.site.SiteTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is asked for, the answer is a page or a problem: the status that the house
 * lays down, well-formed, escaped, with every security header and without a word about
 * what the application is made of.
 */
@SiteTest
@ExampleCatalogue
class BadAddressTests {

	@LocalServerPort
	private int port;

	static Stream<Bad> addresses() {
		return Stream.of(
				// Unknown names.
				get("/nope", 404), get("/error", 404), get("/cto", 404), get("/CTO-vs-cpo/", 301),
				get("/combined-roles/nope", 404), get("/combined-roles/cto", 404), get("/combined-roles/cdo", 404),
				get("/combined-roles/", 301), get("/combined-roles/cpto/", 301), get("/Combined-Roles", 404),
				get("/combined-roles/CTPO", 301), get("/combined-roles/a-vs-a", 404),
				get("/combined-roles/" + "a".repeat(5000), 404), get("/" + "a/".repeat(3000), 301),
				get("/" + "a/".repeat(4000), 301), get("/about/", 301), get("/h2-console", 404),
				// Ways out of the folder of assets.
				get("/assets/", 301), get("/assets/nope.css", 404), get("/assets/../application.properties", 400),
				get("/assets/%2e%2e/application.properties", 400), get("/assets/..%2fapplication.properties", 400),
				get("/assets/..%252fapplication.properties", 400),
				get("/assets/%c0%ae%c0%ae/application.properties", 400, 404),
				get("/assets/..\\application.properties", 400), get("/assets//style.css", 400),
				// Broken and forbidden characters.
				get("/..%2f..%2fetc/passwd", 400), get("/a%2fb", 400), get("/a%5cb", 400), get("/%zz", 400),
				get("/about%", 400), get("/a%00b", 400), get("/combined-roles/%00", 400), get("/a|b", 400),
				get("/about;%le", 400), get("/{x}", 400), get("/a%0d%0aSet-Cookie:%20a=b", 400), get("/about;x=y", 400),
				get("/combined-roles/cpto;x=y", 400), get("//about", 400), get("/é", 400), get("*", 400),
				get("http://elsewhere.example/about", 200, 400), get("about", 400), get("//elsewhere.example/", 400),
				get("///elsewhere.example/", 400), get("/%2felsewhere.example/", 400),
				get("/.//elsewhere.example/", 400), get("/;//elsewhere.example/", 400),
				get("/\\elsewhere.example/", 400), get("/%5celsewhere.example/", 400), get("/elsewhere.example//", 400),
				get("/combined-roles/%ff%fe", 400, 404), get("/combined-roles/%E2%80%AEotpc%E2%80%AC", 404),
				get("/%E2%80%8F", 404), get("/combined-roles/%F0%9F%A6%84", 404),
				// Queries.
				get("/about?" + "a".repeat(100_000), 400), get("/combined-roles?" + "a=1&".repeat(1001), 400),
				get("/combined-roles?" + "page=1&".repeat(10_000), 400), get("/about?" + "a&".repeat(1001), 400),
				get("/combined-roles?page=%zz", 400), get("/about?%zz", 400), get("/combined-roles?page=nope", 200),
				get("/combined-roles?page=-1", 200), get("/combined-roles?page=99999999999999999999", 200),
				get("/combined-roles?page=1&page=2", 200), get("/combined-roles?page=%00", 200),
				get("/combined-roles?%00=1", 200, 400), get("/combined-roles?page[]=1", 400),
				get("/about?role=nope&category=nope&q=nope", 200),
				// Methods.
				ask("POST", "/about", 405), ask("PUT", "/about", 405), ask("DELETE", "/about", 405),
				ask("PATCH", "/about", 405), ask("OPTIONS", "/about", 405), ask("OPTIONS", "*", 405),
				ask("TRACE", "*", 400, 405), ask("TRACE", "/about", 405), ask("FOO", "/about", 405),
				ask("get", "/about", 405), ask("POST", "/nope", 405), ask("CONNECT", "/about", 405, 501),
				ask("F(O", "/about", 400, 501));
	}

	static Stream<Bad> comparisons() {
		return Stream.of(get("/compare", 200), get("/compare?role=cto", 200),
				get("/compare?role=cto&role=cpto", 301, 302, 303), get("/compare?role=", 200),
				get("/compare?role=nope&role=nope", 200), get("/compare?role=%00", 200), get("/compare/cto", 301),
				get("/compare/cto-vs-cto", 301), get("/compare/CTO-vs-cpo", 301), get("/compare/cto-vs-ctpo", 301),
				get("/compare/cto-vs-nope", 404), get("/compare/cto-vs-cdo", 404), get("/compare/cto-vs-", 404),
				get("/compare/-vs-", 404), get("/compare/-vs-cto", 404), get("/compare/", 301),
				get("/compare/cto-vs-cpo/", 301), get("/compare/cto-vs-cpo-vs-cpto-vs-cio-vs-ciso-vs-ceo", 200),
				get("/compare/" + "cto-vs-".repeat(49) + "cpo", 301),
				get("/compare/" + "nope-vs-".repeat(49) + "cpo", 404),
				get("/compare/ceo-vs-coo-vs-cmo-vs-cro-vs-chro-vs-ciso-vs-cdao-vs-cdio-vs-cito-vs-cto-vs-cpo-vs-cpto",
						200),
				get("/compare/cto-vs-..%2fcpo", 400), get("/compare/cto-vs-%00", 400),
				get("/compare/cto-vs-cpo;x=y", 400), get("/compare/cto-vs-%E2%80%AEopc", 404),
				get("/compare/cto-vs-%zz", 400), get("/compare/cto-vs-cpo?category=nope", 200),
				get("/compare/cto-vs-cpo?category=%00&show=nope&q=%E2%80%AE", 200),
				get("/compare/cto-vs-cpo?kind=nope&sources=nope", 200),
				get("/compare/cto-vs-cpo?kind=%00&kind=&kind=study,official&sources=counted&sources=counted", 200),
				get("/compare/cto-vs-cpo?" + "kind=nope&".repeat(500), 200),
				get("/compare/cto-vs-cpo?kind=" + "a".repeat(5000), 200),
				get("/compare?role=cto&kind=%E2%80%AE&category=nope", 200),
				get("/compare?role=cto&role=cpo&kind=nope", 301, 302, 303), get("/compare/cto-vs-cpo?kind[]=1", 400),
				get("/combined-roles/cpto?kind=nope&kind=%00&sources=nope", 200),
				get("/combined-roles/CTPO?kind=%3Cb%3E&kind=%7Bx%7D", 301),
				get("/combined-roles/cpto?" + "kind=nope&".repeat(500), 200),
				get("/responsibilities/product-and-technology?kind=nope&kind=%00&sources=nope", 200),
				get("/compare/cto-vs-cpo?q=" + "a".repeat(100_000), 400),
				get("/compare/cto-vs-cpo?q=" + "a%20".repeat(1500), 200),
				get("/compare/cto-vs-cpo?" + "category=pay&".repeat(900), 200, 400),
				get("/compare/cto-vs-cpo?" + "category=pay&".repeat(10_000), 400),
				get("/compare/cto-vs-cpo?" + "a&".repeat(1001), 400),
				get("/compare?" + "role=a&".repeat(900), 200, 301, 302, 303),
				get("/compare?" + "role=a&".repeat(1001), 400), get("/compare/cto-vs-cpo?q=%zz", 400),
				ask("POST", "/compare/cto-vs-cpo", 405));
	}

	static Stream<Bad> overlapsAndMoves() {
		return Stream.of(get("/overlap", 404), get("/overlap/", 301), get("/overlap/cto", 301),
				get("/overlap/cto-vs-cto", 301), get("/overlap/CTO-vs-cpo", 301), get("/overlap/cto-vs-nope", 404),
				get("/overlap/cto-vs-cdo", 404), get("/overlap/cto-vs-", 404), get("/overlap/cto-vs-cpo/", 301),
				get("/overlap/cto-vs-cpo-vs-cpto-vs-cio-vs-ciso", 200), get("/overlap/cmo-vs-cro", 200),
				get("/overlap/" + "cto-vs-".repeat(49) + "cpo", 301),
				get("/overlap/" + "nope-vs-".repeat(49) + "cpo", 404), get("/overlap/cto-vs-%00", 400),
				get("/overlap/cto-vs-cpo;x=y", 400), get("/overlap/cto-vs-..%2fcpo", 400),
				get("/overlap/cto-vs-cpo?by=nope&setting=nope", 200), get("/overlap/cto-vs-cpo?by=%00", 200),
				get("/overlap/cto-vs-cpo?by=a&by=b&setting=a&setting=b", 200), get("/overlap/cto-vs-cpo?by=%zz", 400),
				get("/overlap/cto-vs-cpo?setting=" + "a".repeat(5000), 200), ask("POST", "/overlap/cto-vs-cpo", 405),
				get("/moves", 200), get("/moves/", 301), get("/moves/cto", 404), get("/moves/cto/", 301),
				get("/moves/cto/cto", 301), get("/moves/CTO/cpto", 301), get("/moves/cto/CTPO", 301),
				get("/moves/cto/nope", 404), get("/moves/nope/nope", 404), get("/moves/cdo/cto", 404),
				get("/moves/cto/cpto/", 301), get("/moves/cto/cpto/cpo", 404), get("/moves/cto/%00", 400),
				get("/moves/cto/cpto;x=y", 400), get("/moves/cto/..%2fcpo", 400), get("/moves/cmo/cro", 200),
				get("/moves/cto/" + "a".repeat(5000), 404), get("/moves/cto/%E2%80%AEotpc", 404),
				get("/moves/cto/cpto?setting=nope", 200), get("/moves/cto/cpto?setting=%00&setting=%E2%80%AE", 200),
				get("/moves/cto/cpto?setting=%zz", 400), ask("POST", "/moves/cto/cpto", 405));
	}

	static Stream<Bad> rolesAndCategories() {
		return Stream.of(get("/roles/nope", 404), get("/roles/CTPO", 301), get("/roles/CTO", 301),
				get("/roles/cdo", 404), get("/roles/", 301), get("/roles/cto/", 301), get("/roles/%00", 400),
				get("/roles/cto;x=y", 400), get("/roles/..%2f", 400), get("/roles?page=nope", 200),
				get("/roles?page=-1", 200), get("/roles?page=99999999999999999999", 200),
				get("/roles/" + "a".repeat(5000), 404), get("/roles/%E2%80%AEotc", 404), get("/categories/nope", 404),
				get("/categories/PAY", 301, 404), get("/categories/", 301), get("/categories", 404),
				get("/categories/pay?page=zz", 200));
	}

	static Stream<Bad> settings() {
		String matrix = "/responsibilities/product-and-technology";
		return Stream.of(get("/responsibilities/", 301), get("/responsibilities/nope", 404),
				get("/responsibilities/cto", 404), get(matrix + "/", 301), get("/responsibilities/%00", 400),
				get(matrix + ";x=y", 400), get("/responsibilities/%E2%80%AEotc", 404),
				get("/responsibilities/" + "a".repeat(5000), 404), get("/responsibilities/PRODUCT-AND-TECHNOLOGY", 301),
				get("/responsibilities?page=nope", 200), get("/responsibilities?page=99999999999999999999", 200),
				get(matrix + "?role=nope&area=nope&level=nope&show=nope", 200),
				get(matrix + "?role=%00&area=%E2%80%AE&level=&show=%20", 200), get(matrix + "?role=cto,cpo", 200),
				get(matrix + "?show=handover&role=cto", 200),
				get(matrix + "?level=owns&level=owns&role=cto&role=CTO", 200),
				get(matrix + "?area=" + "a".repeat(5000), 200), get(matrix + "?" + "role=cto&".repeat(900), 200),
				get(matrix + "?" + "area=x&".repeat(1001), 400), get(matrix + "?area=%zz", 400),
				ask("POST", matrix, 405));
	}

	static Stream<Bad> sources() {
		return Stream.of(get("/references/nope", 404), get("/references/", 301), get("/references/ESCO", 301, 404),
				get("/references?kind=nope", 200), get("/references?role=nope", 200),
				get("/references?sort=nope&sort=title&q=a", 200),
				get("/references?kind=study&kind=study&role=cto&role=nope", 200),
				get("/references?page=99999999999999999999", 200), get("/references/%00", 400),
				get("/references/esco;x=y", 400));
	}

	static Stream<Bad> searches() {
		return Stream.of(get("/search", 200), get("/search?q=", 200), get("/search?q=%00", 200),
				get("/search?q=%E2%80%AE%E2%80%8F", 200), get("/search?q=" + "a".repeat(5000), 200),
				get("/search?q=" + "a".repeat(100_000), 400), get("/search?q=a&q=b", 200), get("/search?q=%zz", 400),
				get("/search?q=%25%5F%27%22%5C", 200), get("/search?" + "q=a&".repeat(10_000), 400),
				get("/search/", 301));
	}

	static Stream<Bad> guides() {
		String memo = "/combined-roles/cpto/memo";
		return Stream.of(get("/combined-roles/cto/guide", 404), get("/combined-roles/nope/guide", 404),
				get("/combined-roles/cdo/memo", 404), get("/combined-roles/cpto/guide/", 301),
				get("/combined-roles/CTPO/guide?signal=start-up", 301),
				get("/combined-roles/CTPO/memo?signal=%0d", 301), get("/combined-roles/cpto/answer/", 301),
				get("/combined-roles/CTPO/answer?yes=start-up&answer%5Bx%5D=no", 301),
				get("/combined-roles/cpto/answer?yes=start-up&no=start-up&most=&yes=%00", 200),
				get("/combined-roles/cpto/answer?" + numbered("yes=nope-", 200) + "&" + numbered("most=nope-", 50),
						200),
				get("/combined-roles/cpto/answer?" + numbered("yes=nope-", 200) + "&answer%5Ba%5D=yes", 302),
				get("/combined-roles/cpto/answer?answer%5Bstart-up%5D=%3Cscript%3E&yes=%3Cb%3E", 302),
				get("/combined-roles/cpto/answer?answer=yes&answer%5B=yes&answer%5B%5D=no&answer%5Ba%5D%5Bb%5D=no&answer%5D=no",
						200),
				get("/combined-roles/cpto/answer?answer%5B%27a%27%5D=yes&answer%5B%00%5D=no&answer%5Bclass.module%5D=no",
						200),
				get("/combined-roles/cpto/answer?answer%5Ba%5D=no&" + "most=(((&".repeat(900), 302),
				get("/combined-roles/cpto/guide?signal=nope", 200), get("/combined-roles/cpto/guide?signal", 200),
				get(memo + "?" + "signal=start-up&".repeat(300), 200), get(memo + "?signal=%00&signal=%E2%80%AE", 200),
				get(memo + "?" + numbered("signal=nope-", 50), 200),
				get("/combined-roles/cpto/guide?" + numbered("signal=nope-", 400), 200),
				get(memo + "?signal=" + "a".repeat(5000), 200), get(memo + "?signal=" + "a".repeat(100_000), 400),
				get(memo + "?" + "signal=a&".repeat(1001), 400), get(memo + "?signal=%zz", 400),
				get(memo + ";x=y?signal=start-up", 400), ask("POST", memo, 405));
	}

	static Stream<Bad> jobDescriptions() {
		String cto = "/roles/cto/job-description";
		return Stream.of(get("/roles/nope/job-description", 404), get("/roles/cdo/job-description", 404),
				get("/roles/nope/job-description.md", 404), get("/roles/cdo/job-description.txt", 404),
				get(cto + ".pdf", 404), get(cto + ".html", 404), get(cto + "/", 301), get(cto + ".md/", 301),
				get("/roles/CTO/job-description?statement=%0d", 301), get("/roles/CTPO/job-description.md", 301),
				get(cto + "?chosen", 200), get(cto + "?statement=nope&responsibility=nope.nope", 200),
				get(cto + "?statement=%00&responsibility=%E2%80%AE", 200),
				get(cto + "?" + numbered("statement=nope-", 300), 200),
				get(cto + "?statement=" + "a".repeat(5000), 200), get(cto + "?" + "statement=a&".repeat(1001), 400),
				get(cto + "?form=nope&lines=nope&end=nope", 200), get(cto + "?form&lines&end&company", 200),
				get(cto + "?lines=%00.%E2%80%AE..." + "a.".repeat(1500), 200),
				get(cto + "?company=" + "%3Cb%3E".repeat(400) + "&place=%00&pay=%E2%80%AE", 200),
				get(cto + "?statement=%zz", 400), get(cto + ".md;x=y", 400), ask("POST", cto + ".md", 405));
	}

	static Stream<Bad> home() {
		return Stream.of(get("/?q=nope&role=nope", 200), get("/index.html", 404), ask("POST", "/", 405));
	}

	static Stream<Bad> expressions() {
		List<String> patterns = List.of("/%s", "/combined-roles/%s", "/combined-roles?page=%s", "/about?q=%s",
				"/roles/%s", "/categories/%s", "/references/%s", "/compare/%s", "/compare/cto-vs-cpo?q=%s",
				"/compare/cto-vs-cpo?category=%s", "/compare?role=%s", "/compare/cto-vs-cpo?kind=%s",
				"/compare?role=cto&kind=%s", "/responsibilities/product-and-technology?kind=%s",
				"/compare?role=cto&category=%s", "/combined-roles/cpto?kind=%s", "/search?q=%s", "/references?kind=%s",
				"/references?role=%s", "/references?q=%s", "/references?sort=%s", "/combined-roles/%s/guide",
				"/combined-roles/cpto/guide?signal=%s", "/combined-roles/cpto/answer?yes=%s&no=%1$s&most=%1$s",
				"/combined-roles/cpto/answer?answer%%5B%s%%5D=yes", "/combined-roles/cpto/memo?signal=%s",
				"/combined-roles/cpto/memo?for=%s&date=%<s", "/roles/%s/job-description",
				"/roles/%s/job-description.md", "/roles/cto/job-description?statement=%s&responsibility=%1$s",
				"/roles/cto/job-description?form=%s&lines=%<s&end=%<s", "/roles/cto/job-description?company=%s&pay=%<s",
				"/responsibilities/%s", "/responsibilities/product-and-technology?role=%s",
				"/responsibilities/product-and-technology?area=%s",
				"/responsibilities/product-and-technology?level=%s&show=%<s", "/overlap/%s",
				"/overlap/cto-vs-cpo?by=%s", "/overlap/cto-vs-cpo?setting=%s", "/moves/cto/%s",
				"/moves/cto/cpto?setting=%s");
		List<String> expressions = List.of("%3Cscript%3Ealert(1)", "%3Cimg%20src=x%20onerror=alert(1)%3E",
				"%22%3E%3Csvg%20onload=alert(1)%3E", "$%7B7*7%7D", "*%7B7*7%7D", "__$%7B7*7%7D__::.x",
				"%5B%5B$%7B7*7%7D%5D%5D", "%5B($%7B7*7%7D)%5D", "%23%7B7*7%7D", "@%7B7*7%7D", "~%7B7*7%7D",
				"%7B%7B7*7%7D%7D", "T(java.lang.Runtime).getRuntime()");
		return patterns.stream()
			.flatMap((pattern) -> expressions.stream()
				.map((expression) -> get(pattern.formatted(expression), pattern.contains("?") ? 200 : 404)));
	}

	@ParameterizedTest
	@MethodSource({ "addresses", "comparisons", "overlapsAndMoves", "rolesAndCategories", "settings", "sources",
			"searches", "guides", "jobDescriptions", "home", "expressions" })
	void isAnswered(Bad bad) {
		Answer answer = Socketed.send(this.port, bad.method(), bad.target());
		assertThat(bad.statuses()).contains(answer.status());
		assertThat(answer.header("Content-Security-Policy"))
			.hasValueSatisfying((policy) -> assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
		assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(answer.header("Set-Cookie")).isEmpty();
		assertThat(answer.header("Server")).isEmpty();
		if (answer.status() / 100 != 3) {
			assertIsHarmless(answer);
		}
		assertThat(answer.header("Location").orElse("/here")).matches("/([^/].*)?");
		assertThat(answer.header("Allow").orElse("GET, HEAD")).isEqualTo("GET, HEAD");
	}

	private static void assertIsHarmless(Answer answer) {
		assertThat(answer.header("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("text/html"));
		assertThat(answer.faults()).isEmpty();
		assertThat(answer.page().select("h1")).hasSize(1);
		assertThat(answer.page().select("title").text()).isNotBlank();
		// Text of the catalogue is harmless; what an error page says of itself may be
		// not.
		assertThat(answer.body())
			.doesNotContain("\tat ", "at org.", "Exception", "Tomcat", "Whitelabel", "springframework")
			.doesNotContain("<script>alert", "<img", "onerror=alert(1)>", "<svg onload");
		assertThat(answer.page().select("h1, .lead, .notice, .failure h2").text()).doesNotContain("49");
		assertThat(answer.page().select("[onerror], [onload], script:not([src]):not([type='application/ld+json'])"))
			.isEmpty();
	}

	private static String numbered(String parameter, int most) {
		return IntStream.rangeClosed(1, most).mapToObj((number) -> parameter + number).collect(Collectors.joining("&"));
	}

	private static Bad get(String target, Integer... statuses) {
		return new Bad("GET", target, List.of(statuses));
	}

	private static Bad ask(String method, String target, Integer... statuses) {
		return new Bad(method, target, List.of(statuses));
	}

	/**
	 * A bad request and what it may be answered with.
	 *
	 * @param method the method
	 * @param target the target as it is sent
	 * @param statuses the right answers, mostly one
	 */
	record Bad(String method, String target, List<Integer> statuses) {

		@Override
		public String toString() {
			String shown = (this.target.length() > 70)
					? this.target.substring(0, 70) + "… " + this.target.length() + " characters" : this.target;
			// Reports are XML, which has no place for what cannot be seen.
			return IntStream.concat((this.method + " ").chars(), shown.chars())
				.mapToObj((c) -> Character.isISOControl(c) ? "?" : String.valueOf((char) c))
				.reduce("", String::concat);
		}

	}

}
