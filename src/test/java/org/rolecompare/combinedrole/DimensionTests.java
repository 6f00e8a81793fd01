package org.rolecompare.combinedrole;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rolecompare.combinedrole.CombinedRoleCase.Dimension;
import org.rolecompare.loading.Catalogues;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a dimension is written as a heading.
 */
class DimensionTests {

	@ParameterizedTest
	@CsvSource({ "stage, Stage", "private-equity, Private equity", "ceo, CEO", "Start-up phase, Start-up phase",
			"über uns, Über uns", "𝔘, 𝔘", "7, 7" })
	void writesADimensionInPlainWords(String slug, String head) {
		Dimension dimension = new Dimension(slug, List.of());
		assertThat(dimension.label(Catalogues.example().roles())).isEqualTo(head);
	}

}
