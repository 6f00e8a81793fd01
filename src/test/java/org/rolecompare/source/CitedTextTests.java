package org.rolecompare.source;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Nothing is said without a source. */
class CitedTextTests {

	private final Reference source = References.study("source");

	@Test
	void keepsItsSourcesInTheOrderInWhichItCitesThem() {
		List<Reference> cites = new ArrayList<>(List.of(References.study("b"), References.study("a")));
		CitedText said = new CitedText("Somebody says so.", cites);
		cites.clear();
		assertThat(said.getText()).isEqualTo("Somebody says so.");
		assertThat(said.getCites()).extracting(Reference::getKey).containsExactly("b", "a");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n" })
	void saysSomething(String blank) {
		assertThatIllegalArgumentException().isThrownBy(() -> new CitedText(blank, List.of(this.source)))
			.withMessage("A cited text must not be blank");
	}

	@Test
	void citesAtLeastOneSource() {
		assertThatIllegalArgumentException().isThrownBy(() -> new CitedText("Somebody says so.", List.of()))
			.withMessage("A text must cite at least one source: Somebody says so.");
	}

}
