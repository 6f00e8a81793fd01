package org.rolecompare.content;

import org.junit.jupiter.api.Test;
import org.rolecompare.content.file.CatalogueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OwnCatalogueTests {

	@Test
	void hasNoFaults() {
		CatalogueReport report = CatalogueCheck.check(CatalogueSource.builtIn());
		assertThat(report.faults()).isEmpty();
		assertThat(report.warnings()).isEmpty();
	}

}
