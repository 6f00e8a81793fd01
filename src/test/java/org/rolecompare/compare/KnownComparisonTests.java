package org.rolecompare.compare;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.rolecompare.address.IgnoredInput;
import org.rolecompare.address.SearchWords;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.statement.Category;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What of the address of a comparison a page can follow, and what it leaves out.
 */
class KnownComparisonTests {

	private final Catalogue catalogue = Catalogues.example();

	private final List<String> categories = this.catalogue.categories().all().stream().map(Category::getSlug).toList();

	private final String first = this.categories.get(0);

	private final String second = this.categories.get(1);

	@Test
	void followsCategoriesInTheirOrderAndNamesTheRest() {
		ComparisonAddress address = new ComparisonAddress(List.of("cto", "cpo"),
				List.of(this.second, "luck", this.first, "luck"), SearchWords.of("board"), true,
				SourceFilter.of(List.of("study", "gossip"), "counted"));
		assertThat(address.known(this.catalogue).href()).isEqualTo("/compare/cto-vs-cpo?category=" + this.first
				+ "&category=" + this.second + "&kind=study&sources=counted&q=board&show=all");
		assertThat(address.ignored(this.catalogue).stream().map(IgnoredInput::names)).containsExactly(List.of("luck"),
				List.of("gossip"));
		assertThat(address.known(this.catalogue).ignored(this.catalogue)).allMatch(IgnoredInput::isEmpty);
	}

	@Test
	void hasColumnsForFiveRoles() {
		ComparisonAddress address = ComparisonAddress.of(List.of("a", "b", "c", "d", "e", "f"));
		assertThat(address.known(this.catalogue).roles()).containsExactly("a", "b", "c", "d", "e");
	}

	@Test
	void isNarrowedByCategoriesOrWordsAlone() {
		ComparisonAddress plain = ComparisonAddress.of(List.of("cto", "cpo"));
		ComparisonAddress chosen = plain.toggling(this.first, this.categories);
		ComparisonAddress sought = new ComparisonAddress(plain.roles(), List.of(), SearchWords.of("board"), false,
				SourceFilter.NONE);
		ComparisonAddress weighed = plain.withSources(SourceFilter.of(List.of("study"), null));
		assertThat(List.of(chosen, sought)).allMatch(ComparisonAddress::isNarrowed);
		assertThat(List.of(plain, plain.showingAll(true), weighed)).noneMatch(ComparisonAddress::isNarrowed);
		assertThat(List.of(chosen, sought, plain.showingAll(true), weighed)).allMatch(ComparisonAddress::isFiltered)
			.allSatisfy((address) -> assertThat(address.unfiltered()).isEqualTo(plain));
	}

	@Test
	void removesNothingForARoleThatItDoesNotHave() {
		ComparisonAddress plain = ComparisonAddress.of(Stream.of("cto", "cpo").toList());
		assertThat(plain.removing("cio")).isEqualTo(plain);
	}

}
