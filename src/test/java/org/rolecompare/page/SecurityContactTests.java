package org.rolecompare.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SecurityContactTests {

	private static final String EXPIRES = "2027-11-25T00:00:00Z";

	@Test
	void isNotThereWhereTheOperatorSaysNothing() {
		assertThat(SecurityContact.of("", " ")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "mailto:security@example.org", "https://example.org/report", "tel:+1-201-555-0123" })
	void isAnAddressThatPeopleCanUse(String contact) {
		assertThat(SecurityContact.of(contact, EXPIRES).orElseThrow().contact()).isEqualTo(contact);
	}

	@ParameterizedTest
	@CsvSource({ "security@example.org", "http://example.org", "'two words'", "''", "javascript:alert(1)" })
	void isRefusedAsAnythingElse(String contact) {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> SecurityContact.of(contact, EXPIRES))
			.withMessageContaining("rolecompare.security-contact");
	}

	@ParameterizedTest
	@CsvSource({ "''", "2027-11-25", "2027-11-25T00:00:00", "next year" })
	void isRefusedWithoutATime(String expires) {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> SecurityContact.of("mailto:security@example.org", expires))
			.withMessageContaining("rolecompare.security-expires");
	}

}
