package org.rolecompare.export;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			/,                                   index.html
			/about,                              about.html
			/compare/cto-vs-cpto,                compare/cto-vs-cpto.html
			/roles?page=2,                       roles.page-2.html
			/compare?role=cto,                   compare.role-cto.html
			/compare?role=cto&page=2,            compare.role-cto.page-2.html
			/categories/pay-2,                   categories/pay-2.html
			/roles/cto/job-description.md,       roles/cto/job-description.md
			/assets/style-0a1b.css,              assets/style-0a1b.css
			/roles/con,                          roles/con_.html
			/roles/com1/job-description.txt,     roles/com1_/job-description.txt
			/roles/aux?page=2,                   roles/aux_.page-2.html
			/roles/console,                      roles/console.html
			/moves/nul/con,                      moves/nul_/con_.html
			""")
	void areReadableAndSafeEverywhere(String address, String name) {
		assertThat(FileName.of(address)).isEqualTo(name);
	}

}
