package org.rolecompare.results;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.rolecompare.Queries;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.loading.Catalogues;

import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

class SearchAddressTests {

	private static final Catalogue CATALOGUE = Catalogues.example();

	@Test
	void encodesTheWords() {
		assertThat(SearchAddress.of("R&D 50% #1 {q}").ofKind(Kind.SOURCE).href())
			.isEqualTo("/search?q=R%26D%2050%25%20%231%20%7Bq%7D&in=references");
	}

	@Test
	void leavesOutAndNamesWhatThereIsNot() {
		SearchAddress address = SearchAddress.of("pay", "<b>", "nobody", "nothing", "gossip", "sung", "1");
		assertThat(address.known(CATALOGUE).href()).isEqualTo("/search?q=pay");
		assertThat(address.ignored(CATALOGUE)).extracting(IgnoredInput::kind)
			.containsExactly("kind of results", "role", "category", "kind of source", "way to read words");
	}

	@Test
	void keepsWhatThereIs() {
		SearchAddress address = SearchAddress.of("pay", "statements", "cto", "pay", "study", "typed", null);
		assertThat(address.known(CATALOGUE)).isEqualTo(address);
		assertThat(address.ignored(CATALOGUE)).isEmpty();
		assertThat(address.ofKind(null).about(null).in(null).from(null).href()).isEqualTo("/search?q=pay&as=typed");
	}

	@Property
	void isReadBackAsItWasMeant(@ForAll String query, @ForAll @Nullable Kind kind) {
		SearchAddress address = SearchAddress.of(query).ofKind(kind);
		MultiValueMap<String, String> read = Queries.of(address.href());
		assertThat(SearchAddress.of(String.valueOf(read.getFirst("q"))).ofKind(kind)).isEqualTo(address);
		assertThat(read.getFirst("in")).isEqualTo((kind != null) ? kind.slug() : null);
	}

}
