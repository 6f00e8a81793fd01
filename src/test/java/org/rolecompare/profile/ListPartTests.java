package org.rolecompare.profile;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolecompare.page.Paging;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever an address asks for, the part of the list exists.
 */
class ListPartTests {

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
		assertThat(ListPart.of(typed, 3, 10).number()).isEqualTo(number);
	}

	@Test
	void hasOnePartEvenIfTheListIsEmpty() {
		ListPart part = ListPart.of("3", 30, 0);
		assertThat(part.cut(List.of())).isEmpty();
		assertThat(part.paging("/roles")).isEqualTo(new Paging(1, 1, 0, "/roles"));
	}

	@Test
	void cutsTheList() {
		List<String> whole = List.of("a", "b", "c", "d", "e");
		assertThat(ListPart.of("1", 2, 5).cut(whole)).containsExactly("a", "b");
		assertThat(ListPart.of("3", 2, 5).cut(whole)).containsExactly("e");
	}

	@Test
	void countsAFullLastPartOnce() {
		assertThat(ListPart.of("9", 2, 4).paging("/roles")).isEqualTo(new Paging(2, 2, 4, "/roles"));
	}

	@Test
	void tellsTitlesApart() {
		assertThat(ListPart.of("1", 2, 5).title("All roles")).isEqualTo("All roles");
		assertThat(ListPart.of("2", 2, 5).title("All roles")).isEqualTo("All roles, part 2");
	}

}
