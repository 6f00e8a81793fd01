package org.rolecompare.http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A client gets the best coding that it accepts.
 */
class ContentCodingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			gzip, deflate, br, zstd  | BR
			gzip                     | GZIP
			GZIP;q=0.1               | GZIP
			gzip;q=0                 | IDENTITY
			gzip; q=0.000, br ;q=0.2 | BR
			br;q=0, *                | IDENTITY
			*                        | IDENTITY
			*;q=0                    | IDENTITY
			*;q=0.5, gzip            | GZIP
			identity                 | IDENTITY
			gzipx, xbr               | IDENTITY
			,;,;q=1                  | IDENTITY
			''                       | IDENTITY
			""")
	void isTheBestAccepted(String accepted, ContentCoding expected) {
		assertThat(ContentCoding.accepted(accepted, ContentCoding.BR)).isEqualTo(expected);
	}

	@Test
	void isNoBetterThanThereIs() {
		assertThat(ContentCoding.accepted("br, gzip", ContentCoding.GZIP)).isEqualTo(ContentCoding.GZIP);
		assertThat(ContentCoding.accepted("br", ContentCoding.GZIP)).isEqualTo(ContentCoding.IDENTITY);
	}

	@Test
	void isIdentityForWhoSaysNothing() {
		assertThat(ContentCoding.accepted(null, ContentCoding.BR)).isEqualTo(ContentCoding.IDENTITY);
	}

}
