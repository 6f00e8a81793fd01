package org.rolecompare.search;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

import org.rolecompare.Queries;

import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/** The address of a search leads back to the same search. */
class SearchAddressPropertyTests {

	@Property
	void isReadBackAsItWasMeant(@ForAll String query, @ForAll SearchAddress.@Nullable Kind kind) {
		SearchAddress address = SearchAddress.of(query, (kind != null) ? kind.slug() : null, null);
		MultiValueMap<String, String> read = Queries.of(address.href());
		assertThat(SearchAddress.of(read.getFirst("q"), read.getFirst("in"), null)).isEqualTo(address);
	}

}
