package org.rolecompare.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	private static final Pattern CLASS = Pattern.compile("\\.([a-z][\\w-]*)");

	private static final Pattern CLASS_ATTRIBUTE = Pattern.compile("class(?:append)?=\"([^\"]*)\"");

	/** A text of nothing but words, or one that writes a class. */
	private static final Pattern PLAIN_TEXT = Pattern.compile("[\"']([\\w -]+|[^\"'\n]*class=[^\"'\n]*)[\"']");

	private static final Pattern WORD = Pattern.compile("[\\w-]+");

	@Test
	void selectsNothingTwiceUnderTheSameConditions() {
		assertThat(StyleSheet.ours()).hasSizeGreaterThan(1)
			.allSatisfy((sheet) -> assertThat(repeated(sheet)).isEmpty());
	}

	@Test
	void keepsTheStylesOfARoomUnderTheClassOfItsPage() throws IOException {
		for (StyleSheet sheet : StyleSheet.ours()) {
			assertThat(astray(sheet)).isEmpty();
			assertThat(sheet.rules()).filteredOn((rule) -> rule.layer().equals(ROOMS)).isNotEmpty();
		}
	}

	@Test
	void namesNoClassThatNothingHas() throws IOException {
		for (StyleSheet sheet : StyleSheet.ours()) {
			assertThat(unknownClasses(sheet, writtenClasses())).isEmpty();
		}
	}

	@Test
	void findsAClassThatNothingHas() throws IOException {
		assertThat(unknownClasses(StyleSheet.of(".lead > .departed, .hue-grass:not(.departed-1) { top: 0 }"),
				writtenClasses()))
			.containsExactlyInAnyOrder("departed", "departed-1");
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

	private static Set<String> unknownClasses(StyleSheet sheet, Set<String> written) {
		return sheet.rules()
			.stream()
			.flatMap((rule) -> find(CLASS, rule.place()))
			.filter((name) -> !written.contains(name) && !written.contains(name.replaceFirst("[^-]+$", "")))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * What stands in the attributes of templates, and what code and script may add; the
	 * beginning of a class, too.
	 */
	private static Set<String> writtenClasses() throws IOException {
		Set<String> written = new HashSet<>();
		for (Resource template : templates()) {
			String text = template.getContentAsString(StandardCharsets.UTF_8);
			find(CLASS_ATTRIBUTE, text).forEach((value) -> find(WORD, value).forEach(written::add));
		}
		try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
			for (Path source : sources.filter((file) -> file.toString().matches(".+\\.(java|js)")).toList()) {
				find(PLAIN_TEXT, Files.readString(source)).forEach((text) -> find(WORD, text).forEach(written::add));
			}
		}
		return written;
	}

	private static Stream<String> find(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((found) -> found.group(found.groupCount()));
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
