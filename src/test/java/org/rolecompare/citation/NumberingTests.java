package org.rolecompare.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.site.KindOfPage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The numbers of sources on pages of every kind: given in the order in which the page is
 * read, and the same whatever is filtered out.
 */
@PageTest
class NumberingTests {

	private static final List<String> FILTERED = List.of("/compare/cto-vs-cpo-vs-cpto?kind=study",
			"/compare/cto-vs-cpo-vs-cpto?q=board&show=all", "/compare/ceo-vs-cto?category=pay&sources=counted",
			"/combined-roles/cpto?kind=advisory", "/combined-roles/cpto?sources=counted",
			"/combined-roles/cpto/guide?signal=no-deputies", "/responsibilities/product-and-technology?role=cpo",
			"/responsibilities/product-and-technology?level=owns&sources=counted",
			"/responsibilities/product-and-technology?show=stated",
			"/responsibilities/technology-leadership?kind=official", "/roles/cto/job-description?chosen=1",
			"/roles/cto/job-description?form=advertisement");

	private final Pages pages;

	NumberingTests(@Autowired Pages pages) {
		this.pages = pages;
	}

	static Stream<String> addresses() {
		return Stream.concat(
				Stream.of(KindOfPage.values()).filter((kind) -> kind.status() == 200).map(KindOfPage::address),
				FILTERED.stream());
	}

	static Stream<String> filtered() {
		return addresses().filter(NumberingTests::isFiltered);
	}

	static Stream<String> whole() {
		return addresses().filter((address) -> !isFiltered(address) && !address.equals("/"));
	}

	@ParameterizedTest
	@MethodSource("whole")
	void ascendInReadingOrderWithoutGaps(String address) {
		List<Integer> cited = cited(this.pages.read(address));
		assertThat(cited).isSorted();
		assertThat(cited).hasSize(cited.stream().mapToInt(Integer::intValue).max().orElse(0));
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void areThoseOfTheListOfSources(String address) {
		Document page = this.pages.read(address);
		assertThat(List.copyOf(numbers(page).values())).isSorted().hasSameElementsAs(cited(page));
	}

	@ParameterizedTest
	@MethodSource("filtered")
	void areThoseOfTheUnfilteredPage(String address) {
		Map<String, Integer> whole = numbers(this.pages.read(address.replaceAll("\\?.*", "")));
		Map<String, Integer> some = numbers(this.pages.read(address));
		assertThat(whole.keySet()).containsAll(some.keySet());
		assertThat(some.keySet())
			.allSatisfy((source) -> assertThat(some.get(source)).as(source).isEqualTo(whole.get(source)));
	}

	@ParameterizedTest
	@ValueSource(strings = "/compare/cto-vs-cpo-vs-cpto")
	void ofTheHomePageAreThoseOfItsComparison(String comparison) {
		Map<String, Integer> whole = numbers(this.pages.read(comparison));
		assertThat(numbers(this.pages.read("/"))).isNotEmpty()
			.allSatisfy((source, number) -> assertThat(whole.get(source)).as(source).isEqualTo(number));
	}

	/**
	 * Answers, structures in full, a memo and a job description are documents of their
	 * own.
	 */
	private static boolean isFiltered(String address) {
		return address.matches("/(compare|combined-roles|responsibilities|roles)/.*\\?.*")
				&& !address.matches(".*/(answer|memo|structures|job-description)\\?.*");
	}

	private static List<Integer> cited(Document page) {
		return page.select(".cites a").eachText().stream().map(Integer::valueOf).distinct().toList();
	}

	private static Map<String, Integer> numbers(Document page) {
		return page.select(".entries > li")
			.stream()
			.collect(Collectors.toMap(Element::id, (entry) -> Integer.valueOf(entry.child(0).text()),
					(first, same) -> first, LinkedHashMap::new));
	}

}
