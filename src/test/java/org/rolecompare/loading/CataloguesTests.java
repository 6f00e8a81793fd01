package org.rolecompare.loading;

import org.junit.jupiter.api.Test;

import org.rolecompare.catalogue.Catalogue;

import static org.assertj.core.api.Assertions.assertThat;

class CataloguesTests {

	@Test
	void haveEverythingThatAPageCanShow() {
		Catalogue example = Catalogues.example();
		assertThat(example.roles().all()).hasSize(16);
		assertThat(example.statements().all()).isNotEmpty();
		assertThat(example.disputes().all()).isNotEmpty();
		assertThat(example.combinedRoles().all()).isNotEmpty();
		assertThat(example.combinedRoles().all()).anyMatch((told) -> !told.structures().isEmpty());
		assertThat(example.combinedRoles().all()).anyMatch((told) -> !told.figures().isEmpty());
		assertThat(example.settings().all()).isNotEmpty();
		assertThat(example.skills().isEmpty()).isFalse();
		assertThat(example.synonyms()).isNotEmpty();
		assertThat(example.sources().all()).anyMatch((source) -> !example.uses().find(source).isEmpty());
	}

	@Test
	void areInEnglishUnlessTheySayAnotherLanguage() {
		assertThat(Catalogues.example().edition().getLanguage()).isEqualTo("en");
		assertThat(Catalogues.foreign().edition().getLanguage()).isEqualTo("de");
	}

}
