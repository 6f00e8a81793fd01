package org.rolecompare.address;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UserInputTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "absent", ignoreLeadingAndTrailingWhitespace = false, textBlock = """
			absent|''
			''|''
			'  '|''
			 a  b |a b
			a\u0000\u202Eb|a b
			a\u00A0\u2003b|a b
			""")
	void separatesWhatCanBeSeenByOneBlank(String typed, String visible) {
		assertThat(UserInput.visible(typed)).isEqualTo(visible);
	}

	@Test
	void keepsTwoHundredCharactersAndHalvesNone() {
		assertThat(UserInput.visible("x".repeat(200))).hasSize(200);
		assertThat(UserInput.visible("x".repeat(201))).hasSize(200);
		assertThat(UserInput.visible("x".repeat(198) + "😀" + "y")).isEqualTo("x".repeat(198) + "😀");
		assertThat(UserInput.visible("x".repeat(199) + "😀")).isEqualTo("x".repeat(199));
		assertThat(UserInput.visible("x".repeat(199) + " y")).isEqualTo("x".repeat(199));
	}

	@Test
	void shortensANameToSixtyCharacters() {
		assertThat(UserInput.name(" a\tb ")).isEqualTo("a b");
		assertThat(UserInput.name("😀".repeat(60))).isEqualTo("😀".repeat(60));
		assertThat(UserInput.name("😀".repeat(61))).isEqualTo("😀".repeat(60) + "…");
		assertThat(UserInput.quote("x".repeat(61))).isEqualTo("“" + "x".repeat(60) + "…”");
	}

	@Test
	void decodesAPartOfAnAddressWhereThatIsPossible() {
		assertThat(UserInput.decode("R%26D%20%C3%BC")).isEqualTo("R&D ü");
		assertThat(UserInput.decode("100%")).isEqualTo("100%");
	}

}
