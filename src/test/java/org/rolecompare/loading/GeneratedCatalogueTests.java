package org.rolecompare.loading;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.rolecompare.GeneratedCatalogue;
import org.rolecompare.loading.file.CatalogueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GeneratedCatalogueTests {

	@Test
	void breaksNoRuleAndIsTheSameEachTime(@TempDir Path one, @TempDir Path other) {
		CatalogueReport report = check(GeneratedCatalogue.of(40, 3).writeTo(one));
		assertThat(report.faults()).isEmpty();
		assertThat(report.warnings()).isEmpty();
		assertThat(report.size()).isEqualTo("40 roles, 3 categories, 120 statements, 10 references");
		assertThat(check(GeneratedCatalogue.of(40, 3).writeTo(other)).contentOrThrow().version())
			.isEqualTo(report.contentOrThrow().version());
	}

	@Test
	void hasCombinedRolesSharedAliasesAndAHomePage(@TempDir Path folder) {
		CatalogueContent content = check(GeneratedCatalogue.of(40, 3)
			.withHome(GeneratedCatalogue.role(7), GeneratedCatalogue.role(9))
			.writeTo(folder)).contentOrThrow();
		assertThat(content.manifest().home()).containsExactly("role-0007", "role-0009");
		assertThat(content.roles()).filteredOn((role) -> !role.combines().isEmpty())
			.extracting(RoleEntry::slug)
			.containsExactly("role-0020", "role-0040");
		assertThat(content.roles()).filteredOn((role) -> role.aliases().contains("Shared alias 0")).hasSize(4);
	}

	@Test
	void breaksNoRuleWithSettingsAndCombinedRoles(@TempDir Path folder) {
		GeneratedCatalogue catalogue = GeneratedCatalogue.of(40, 3);
		catalogue.writeTo(folder);
		catalogue.writeSettingsTo(folder, 2);
		catalogue.writeCombinedRolesTo(folder, 2);
		CatalogueReport report = check(folder);
		assertThat(report.faults()).isEmpty();
		assertThat(report.warnings()).isEmpty();
		assertThat(report.contentOrThrow().combinedRoles()).hasSize(2);
		assertThat(report.contentOrThrow().structures()).hasSize(2)
			.allSatisfy((told) -> assertThat(told.structures()).hasSize(6));
	}

	@Test
	void breaksNoRuleHoweverMuchIsTold(@TempDir Path folder) {
		GeneratedCatalogue.of(40, 3).writeCombinedRolesTo(GeneratedCatalogue.of(40, 3).writeTo(folder), 1, 60, 12);
		CatalogueReport report = check(folder);
		assertThat(report.faults()).isEmpty();
		assertThat(report.warnings()).isEmpty();
		assertThat(report.contentOrThrow().structures().get(0).structures()).hasSize(12);
	}

	@Test
	void canBeAsSmallAsOneRole(@TempDir Path folder) {
		assertThat(check(GeneratedCatalogue.of(1, 1).writeTo(folder)).faults()).isEmpty();
	}

	private static CatalogueReport check(Path folder) {
		return CatalogueCheck.check(CatalogueSource.folder(folder), TinyCatalogue.TODAY);
	}

}
