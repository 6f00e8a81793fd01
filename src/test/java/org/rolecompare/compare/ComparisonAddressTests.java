package org.rolecompare.compare;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.rolecompare.address.SearchWords;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.source.Reference;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonAddressTests {

	private static final List<String> ORDER = List.of("focus", "metrics", "pay");

	private final ComparisonAddress plain = ComparisonAddress.of(List.of("cto", "cpo", "cpto"));

	@Test
	void plainComparisonHasNoQuery() {
		assertThat(this.plain.href()).isEqualTo("/compare/cto-vs-cpo-vs-cpto");
		assertThat(this.plain.isFiltered()).isFalse();
	}

	@Test
	void firstClickLeavesOnlyThatCategory() {
		assertThat(this.plain.toggling("pay", ORDER).href()).isEqualTo("/compare/cto-vs-cpo-vs-cpto?category=pay");
	}

	@Test
	void twoWaysToOneSelectionHaveOneAddress() {
		ComparisonAddress oneWay = this.plain.toggling("pay", ORDER).toggling("focus", ORDER);
		ComparisonAddress otherWay = this.plain.toggling("focus", ORDER).toggling("pay", ORDER);
		assertThat(oneWay.href()).isEqualTo(otherWay.href())
			.isEqualTo("/compare/cto-vs-cpo-vs-cpto?category=focus&category=pay");
	}

	@Test
	void secondClickSwitchesOff() {
		assertThat(this.plain.toggling("pay", ORDER).toggling("pay", ORDER)).isEqualTo(this.plain);
	}

	@Test
	void wordsAreEncoded() {
		ComparisonAddress address = new ComparisonAddress(List.of("cto", "cpo"), List.of("pay"),
				SearchWords.of("R&D {x} 50% <b> ü"), true, SourceFilter.NONE);
		assertThat(address.href())
			.isEqualTo("/compare/cto-vs-cpo?category=pay&q=R%26D%20%7Bx%7D%2050%25%20%3Cb%3E%20%C3%BC&show=all");
		assertThat(address.isFiltered()).isTrue();
	}

	@Test
	void columnsMoveAndKeepTheFilters() {
		ComparisonAddress filtered = this.plain.toggling("pay", ORDER);
		assertThat(filtered.moving(0, 1).href()).isEqualTo("/compare/cpo-vs-cto-vs-cpto?category=pay");
		assertThat(filtered.moving(2, -1).href()).isEqualTo("/compare/cto-vs-cpto-vs-cpo?category=pay");
	}

	@Test
	void columnsAreRemoved() {
		assertThat(this.plain.removing("cpo").path()).isEqualTo("/compare/cto-vs-cpto");
	}

	@Test
	void lastRoleLeadsToTheChooser() {
		assertThat(this.plain.removing("cpo").removing("cto").href()).isEqualTo("/compare?role=cpto");
	}

	@Test
	void whatIsAskedOfTheSourcesStaysWithEveryOtherChoice() {
		ComparisonAddress weighed = this.plain.withSources(SourceFilter.of(List.of("advisory", "study"), "counted"));
		assertThat(weighed.href()).isEqualTo("/compare/cto-vs-cpo-vs-cpto?kind=study&kind=advisory&sources=counted");
		assertThat(weighed.isFiltered()).isTrue();
		assertThat(weighed.toggling("pay", ORDER).moving(0, 1).showingAll(true).href())
			.isEqualTo("/compare/cpo-vs-cto-vs-cpto?category=pay&kind=study&kind=advisory&sources=counted&show=all");
		assertThat(weighed.withSources(weighed.sources().toggling(Reference.Kind.STUDY)).removing("cpo").href())
			.isEqualTo("/compare/cto-vs-cpto?kind=advisory&sources=counted");
	}

	@Test
	void whatIsNoCategoryIsEncodedAndNoVariable() {
		ComparisonAddress address = new ComparisonAddress(List.of("cto"), List.of("{x} & y"), SearchWords.NONE, false,
				SourceFilter.of(List.of("{7*7}"), null));
		assertThat(address.href()).isEqualTo("/compare?role=cto&category=%7Bx%7D%20%26%20y&kind=%7B7%2A7%7D");
	}

	@Test
	void filtersAreClearedOneByOne() {
		ComparisonAddress address = new ComparisonAddress(List.of("cto", "cpo"), List.of("pay"), SearchWords.of("x"),
				true, SourceFilter.NONE);
		assertThat(address.withoutWords().href()).isEqualTo("/compare/cto-vs-cpo?category=pay&show=all");
		assertThat(address.withCategories(List.of()).href()).isEqualTo("/compare/cto-vs-cpo?q=x&show=all");
		assertThat(address.showingAll(false).href()).isEqualTo("/compare/cto-vs-cpo?category=pay&q=x");
	}

}
