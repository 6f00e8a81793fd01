package org.rolecompare.address;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a page repeats what it leaves out.
 */
class IgnoredNamesTests {

	@Test
	void fewNamesAreQuotedAndMoreAreCounted() {
		assertThat(names(2).quoted("and")).isEqualTo("“x1”, “x2”");
		assertThat(names(5).quoted("and")).isEqualTo("“x1”, “x2”, “x3”, “x4”, “x5”");
		assertThat(names(7).quoted("or")).isEqualTo("“x1”, “x2”, “x3”, “x4”, “x5” or 2 more");
		assertThat(names(0).isEmpty()).isTrue();
	}

	private static IgnoredInput names(int count) {
		return IgnoredInput.of("thing", IntStream.rangeClosed(1, count).mapToObj((number) -> "x" + number).toList(),
				List.of());
	}

}
