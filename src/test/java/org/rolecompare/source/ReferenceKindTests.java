package org.rolecompare.source;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceKindTests {

	@Test
	void isKnownByItsSlugOnly() {
		assertThat(Reference.Kind.find("reference-work")).contains(Reference.Kind.REFERENCE_WORK);
		assertThat(Reference.Kind.find("STUDY")).isEmpty();
	}

}
