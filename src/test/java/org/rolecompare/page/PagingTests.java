package org.rolecompare.page;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever an address asks for, the part of the list exists.
 */
class PagingTests {

	@ParameterizedTest
	@CsvSource(nullValues = "absent", textBlock = """
			absent, 1
			'', 1
			1, 1
			2, 2
			4, 4
			5, 4
			0, 1
			-1, 1
			007, 4
			1e3, 1
			two, 1
			'1,2', 1
			999999, 4
			99999999999999999999, 1
			""")
	void fallsBackToAPartThatExists(String typed, int number) {
		assertThat(Paging.of(typed, 3, 10, "/roles").number()).isEqualTo(number);
	}

	@Test
	void hasOnePartEvenIfTheListIsEmpty() {
		Paging paging = Paging.of("3", 30, 0, "/roles");
		assertThat(paging.cut(List.of(), 30)).isEmpty();
		assertThat(paging).isEqualTo(new Paging(1, 1, 0, "/roles"));
	}

	@Test
	void cutsTheList() {
		List<String> whole = List.of("a", "b", "c", "d", "e");
		assertThat(Paging.of("1", 2, 5, "/roles").cut(whole, 2)).containsExactly("a", "b");
		assertThat(Paging.of("3", 2, 5, "/roles").cut(whole, 2)).containsExactly("e");
	}

	@Test
	void countsAFullLastPartOnce() {
		assertThat(Paging.of("9", 2, 4, "/roles")).isEqualTo(new Paging(2, 2, 4, "/roles"));
	}

	@Test
	void tellsTitlesApart() {
		assertThat(Paging.of("1", 2, 5, "/roles").titled("All roles")).isEqualTo("All roles");
		assertThat(Paging.of("2", 2, 5, "/roles").titled("All roles")).isEqualTo("All roles, part 2");
	}

}
