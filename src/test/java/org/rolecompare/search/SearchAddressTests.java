package org.rolecompare.search;

import org.junit.jupiter.api.Test;

import org.rolecompare.search.SearchAddress.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class SearchAddressTests {

	@Test
	void showsTheFirstResultsOfEveryKind() {
		SearchAddress address = SearchAddress.of("pay", null, "3");
		assertThat(Kind.values()).allMatch(address::shows);
		assertThat(address.part()).as("there is only one such page").isNull();
	}

	@Test
	void listsOneKindPartByPart() {
		SearchAddress address = SearchAddress.of("pay", "statements", "3");
		assertThat(address.shows(Kind.STATEMENTS)).isTrue();
		assertThat(address.shows(Kind.ROLES)).isFalse();
		assertThat(address.part()).isEqualTo("3");
		assertThat(address.href()).isEqualTo("/search?q=pay&in=statements");
	}

	@Test
	void leadsToOtherKindsFromTheirBeginning() {
		SearchAddress address = SearchAddress.of("pay", "statements", "3");
		assertThat(address.listing(Kind.ROLES)).isEqualTo(SearchAddress.of("pay", "roles", null));
		assertThat(address.listing(null)).isEqualTo(SearchAddress.of("pay", null, null));
	}

	@Test
	void encodesTheWords() {
		assertThat(SearchAddress.of("R&D 50% #1 {q}", "references", null).href())
			.isEqualTo("/search?q=R%26D%2050%25%20%231%20%7Bq%7D&in=references");
	}

	@Test
	void remembersWhatIsNoKindOfResults() {
		SearchAddress address = SearchAddress.of("pay", "<b>", "1");
		assertThat(address.kind()).isNull();
		assertThat(address.ignored()).singleElement()
			.satisfies((ignored) -> assertThat(ignored.names()).containsExactly("<b>"));
		assertThat(SearchAddress.of("pay", "", "1").ignored()).isEmpty();
		assertThat(SearchAddress.of("pay", "roles", "1").ignored()).isEmpty();
	}

}
