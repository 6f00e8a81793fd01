package org.rolecompare.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbedAncestorsTests {

	@Test
	void areNoneWhereTheOperatorSaysNothing() {
		assertThat(EmbedAncestors.of(" ").isEmpty()).isTrue();
	}

	@Test
	void areTheOriginsThatTheOperatorNames() {
		assertThat(EmbedAncestors.of("https://example.org, https://*.example.com:8443 http://127.0.0.1:*").origins())
			.containsExactly("https://example.org", "https://*.example.com:8443", "http://127.0.0.1:*");
	}

	@ParameterizedTest
	@ValueSource(strings = { "example.org", "*", "https://*", "https:", "https://example.org/path", "'self'",
			"https://example.org;script-src", "https://a.b\u0000c", "https://example.org:port" })
	void areNothingElse(String said) {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> EmbedAncestors.of("https://fine.example, " + said))
			.withMessageContaining("rolecompare.embed-ancestors");
	}

}
