package org.rolecompare.combinedrole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.address.NotFound;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.statement.Dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How combined roles are found, and what belongs to one.
 */
class CombinedRolesTests {

	private static final Catalogue CATALOGUE = Catalogues.example();

	@ParameterizedTest
	@ValueSource(strings = { "cpto", "CPTO", "ctpo", "chief-product-and-technology-officer" })
	void areFoundByWhateverTheirRoleIsCalled(String name) {
		assertThat(get(name).role().getSlug()).isEqualTo("cpto");
	}

	@Test
	void areNotFoundWhereNothingIsToldOfTheRole() {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> get("CTO")).satisfies((missing) -> {
			assertThat(missing.getKind()).isEqualTo(NotFound.Kind.COMBINED_ROLE);
			assertThat(missing.getNames()).containsExactly("cto");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "nope", "cdo" })
	void areNotFoundWhereNotExactlyOneRoleIsMeant(String name) {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> get(name)).satisfies((missing) -> {
			assertThat(missing.getKind()).isEqualTo(NotFound.Kind.ROLE);
			assertThat(missing.getNames()).containsExactly(name);
		});
	}

	@Test
	void haveTheDisputesAboutThemAsSuchAndTheOnesThatBearOnThem() {
		CombinedRoleCase cpto = get("cpto");
		assertThat(cpto.disputes(CATALOGUE.disputes())).extracting(Dispute::getSlug)
			.hasSize(7)
			.contains("cost", "company-age")
			.doesNotContain("cpto-origin");
		assertThat(cpto.counts(CATALOGUE.disputes())).isEqualTo(new CombinedRoleCase.Counts(14, 12, 12, 12, 7));
	}

	private static CombinedRoleCase get(String name) {
		return CATALOGUE.combinedRoles().getByName(name, CATALOGUE.roles());
	}

}
