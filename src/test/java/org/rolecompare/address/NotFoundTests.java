package org.rolecompare.address;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NotFoundTests {

	@ParameterizedTest
	@CsvSource({ "ROLE, No one role is called x", "COMBINED_ROLE, The catalogue tells nothing of the combined role x",
			"CATEGORY, No category is called x", "SETTING, No setting is called x",
			"REFERENCE, No source has the key x" })
	void saysWhatThereIsNot(NotFound.Kind kind, String words) {
		NotFound missing = new NotFound(kind, "x");
		assertThat(missing.getBody().getDetail()).isEqualTo(words);
		assertThat(missing.getStatusCode().value()).isEqualTo(404);
		assertThat(missing.getKind()).isEqualTo(kind);
	}

	@Test
	void keepsAllNamesAsTheyCame() {
		NotFound missing = new NotFound(NotFound.Kind.ROLE, List.of("CTO", "nobody"));
		assertThat(missing.getNames()).containsExactly("CTO", "nobody");
		assertThat(missing.getBody().getDetail()).isEqualTo("No one role is called CTO, nobody");
	}

}
