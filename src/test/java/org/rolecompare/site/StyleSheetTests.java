package org.rolecompare.site;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A style is found in one place, and what is meant for one room does not reach another.
 */
class StyleSheetTests {

	private static final String ROOMS = "@layer pages";

	@Test
	void selectsNothingTwiceUnderTheSameConditions() {
		assertThat(repeated(StyleSheet.ours())).isEmpty();
	}

	@Test
	void keepsTheStylesOfARoomUnderTheClassOfItsPage() throws IOException {
		assertThat(astray(StyleSheet.ours())).isEmpty();
		assertThat(StyleSheet.ours().rules()).filteredOn((rule) -> rule.layer().equals(ROOMS)).isNotEmpty();
	}

	@Test
	void everyPageHasAClass() throws IOException {
		for (Resource template : templates()) {
			assertThat(mains(template)).as(template.toString())
				.allSatisfy((main) -> assertThat(main.className()).isNotBlank());
		}
	}

	@Test
	void findsASelectorThatIsRepeated() {
		assertThat(repeated(StyleSheet.of("@layer pages { .a { .x { top: 0 } } .a { .y { top: 0 } } }"))).hasSize(1);
		assertThat(repeated(StyleSheet.of("@layer one { .x, .y { top: 0; } .z { top: 0; } .y, .x { left: 0; } }")))
			.hasSize(1);
		assertThat(repeated(StyleSheet.of("@media print { .a .x { top: 0 } } .a { @media print { .x { top: 0 } } }")))
			.hasSize(1);
		assertThat(
				repeated(StyleSheet.of(".a { > .x { top: 0 } } .a > .x { content: \"}\" } .a:is(.b, .c) { top: 0 }")))
			.hasSize(1);
	}

	@Test
	void letsASelectorReturnUnderOtherConditions() {
		assertThat(repeated(StyleSheet.of("""
				/* .x { } */ .x { top: 0 } @media print { .x { top: 0 } } @layer one { .x { top: 0 } }
				.a { .x { top: 0 } } .b { .x { top: 0 } } .x, .y { top: 0 } .x:hover { top: 0 }
				@page { size: A4; @bottom-left { content: "{" } }
				"""))).isEmpty();
	}

	@Test
	void findsAStyleOutsideOfItsRoom() throws IOException {
		assertThat(astray(StyleSheet.of("@layer pages { .sides { top: 0 } }"))).hasSize(1);
		assertThat(astray(StyleSheet.of("@layer pages { @media print { .sides { top: 0 } } }"))).hasSize(1);
		assertThat(astray(StyleSheet.of("@layer pages { .compare, .sides { top: 0 } }"))).hasSize(1);
		assertThat(astray(StyleSheet.of("@layer pages { .compare .sides { top: 0 } }"))).hasSize(1);
		assertThat(astray(StyleSheet.of("@layer pages { .compare, .home { @media print { .x { top: 0 } } } }")))
			.isEmpty();
	}

	private static List<StyleSheet.Rule> repeated(StyleSheet sheet) {
		Set<String> places = new HashSet<>();
		return sheet.rules().stream().filter((rule) -> !places.add(rule.place())).toList();
	}

	private static List<StyleSheet.Rule> astray(StyleSheet sheet) throws IOException {
		Set<String> pages = new TreeSet<>();
		for (Resource template : templates()) {
			mains(template).forEach((main) -> main.classNames().forEach((name) -> pages.add("." + name)));
		}
		return sheet.rules()
			.stream()
			.filter((rule) -> rule.layer().equals(ROOMS))
			.filter((rule) -> !pages.containsAll(rule.root()))
			.toList();
	}

	private static Resource[] templates() throws IOException {
		return new PathMatchingResourcePatternResolver().getResources("classpath:/templates/**/*.html");
	}

	/** The main element of a page; the one of the frame only makes room for it. */
	private static List<Element> mains(Resource template) throws IOException {
		try (InputStream content = template.getInputStream()) {
			return Jsoup.parse(content, "UTF-8", "").select("main:not([th:replace])");
		}
	}

}
