package org.rolecompare.source;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourceKindTests {

	@Test
	void isKnownByItsSlugOnly() {
		assertThat(SourceKind.find("reference-work")).contains(SourceKind.REFERENCE_WORK);
		assertThat(SourceKind.find("STUDY")).isEmpty();
	}

}
