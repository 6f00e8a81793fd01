package org.rolecompare.citation;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.rolecompare.citation.SourceFilter.Selection;

import static org.assertj.core.api.Assertions.assertThat;

class SelectionTests {

	private static final Selection<String> SOME = new Selection<>(List.of("a", "b"), 3);

	private static final Selection<String> NOTHING = new Selection<>(List.of(), 0);

	@Test
	void saysHowMuchIsShown() {
		assertThat(SOME.count()).isEqualTo("2 of 5");
		assertThat(new Selection<>(List.of("a"), 0).count()).isEqualTo("1");
		assertThat(NOTHING.count()).isEqualTo("0");
	}

	@Test
	void isEmptyOnlyWhereNothingIsHiddenEither() {
		assertThat(NOTHING.isEmpty()).isTrue();
		assertThat(new Selection<>(List.of(), 1).isEmpty()).isFalse();
		assertThat(SOME.isEmpty()).isFalse();
	}

	@Test
	void keepsItsCountWhenItChangesOrGrows() {
		assertThat(SOME.map(String::length)).isEqualTo(new Selection<>(List.of(1, 1), 3));
		assertThat(Selection.join(List.of(SOME, NOTHING, SOME)))
			.isEqualTo(new Selection<>(List.of("a", "b", "a", "b"), 6));
	}

}
