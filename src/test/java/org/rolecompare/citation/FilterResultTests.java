package org.rolecompare.citation;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FilterResultTests {

	private static final FilterResult<String> SOME = new FilterResult<>(List.of("a", "b"), 3);

	private static final FilterResult<String> NOTHING = new FilterResult<>(List.of(), 0);

	@Test
	void saysHowMuchIsShown() {
		assertThat(SOME.count()).isEqualTo("2 of 5");
		assertThat(new FilterResult<>(List.of("a"), 0).count()).isEqualTo("1");
		assertThat(NOTHING.count()).isEqualTo("0");
	}

	@Test
	void isEmptyOnlyWhereNothingIsHiddenEither() {
		assertThat(NOTHING.isEmpty()).isTrue();
		assertThat(new FilterResult<>(List.of(), 1).isEmpty()).isFalse();
		assertThat(SOME.isEmpty()).isFalse();
	}

	@Test
	void keepsItsCountWhenItChangesOrGrows() {
		assertThat(SOME.map(String::length)).isEqualTo(new FilterResult<>(List.of(1, 1), 3));
		assertThat(FilterResult.join(List.of(SOME, NOTHING, SOME)))
			.isEqualTo(new FilterResult<>(List.of("a", "b", "a", "b"), 6));
	}

}
