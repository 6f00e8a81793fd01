package org.rolecompare.citationformat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AuthorNameTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', textBlock = """
			Anna Mate,              "Mate, Anna"
			Anna B. Mate,           "Mate, Anna B."
			Theunis van Niekerk,    "van Niekerk, Theunis"
			Rob van der Meulen,     "van der Meulen, Rob"
			Mercedes Chatfield-Taylor, "Chatfield-Taylor, Mercedes"
			Anna de,                "de, Anna"
			""")
	void putsTheFamilyNameOfAPersonFirst(String name, String expected) {
		assertThat(AuthorName.of(name, false).familyFirst()).isEqualTo(expected);
	}

	@Test
	void keepsAParticleApart() {
		assertThat(AuthorName.of("Rob van der Meulen", false)).isEqualTo(new AuthorName("Rob", "van der", "Meulen"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Spencer Stuart", "Cabinet Office, Central Office", "Heidrick & Struggles" })
	void keepsTheNameOfAnOrganisationWhole(String name) {
		assertThat(AuthorName.of(name, true)).isEqualTo(new AuthorName("", "", name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Plato", "Anna and Ben Mate", "Mate, Anna", "Mate & Sons" })
	void keepsWholeWhatIsNoNameOfOnePerson(String name) {
		assertThat(AuthorName.of(name, false).isWhole()).isTrue();
		assertThat(AuthorName.of(name, false).familyFirst()).isEqualTo(name);
	}

}
