package org.rolecompare.address;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.rolecompare.Queries;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes into an address comes out of it, and fits on a page, whatever it is. */
class AddressPropertyTests {

	@Property
	void isReadBackAsItWasMeant(@ForAll List<String> values, @ForAll String other) {
		String href = Address.of("/x").with("many", values).with("one", other).href();
		assertThat(href).matches("/x\\?[\\w.~%=&-]+");
		assertThat(Queries.of(href).getOrDefault("many", List.of())).isEqualTo(values);
		assertThat(Queries.of(href).get("one")).containsExactly(other);
	}

	@Property
	void isFitToBeShownOnce(@ForAll String typed) {
		String visible = UserInput.visible(typed);
		assertThat(visible).hasSizeLessThanOrEqualTo(200)
			.doesNotContainPattern("\\p{C}|\\s{2}")
			.isEqualTo(visible.strip());
		assertThat(UserInput.visible(visible)).isEqualTo(visible);
		assertThat(UserInput.decode(typed)).isNotNull();
	}

	@Property
	void isSearchedForByTheSameWordsWhenItIsReadAgain(@ForAll String typed) {
		SearchWords words = SearchWords.of(typed);
		assertThat(SearchWords.of(words.query())).isEqualTo(words);
	}

}
