package org.rolecompare.loading.file;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FaultTests {

	@Test
	void sortsAsAReaderMeetsThePlaces() {
		assertThat(fault("[9].url")).isLessThan(fault("[10].url"));
		assertThat(fault("[10]")).isLessThan(fault("[10].url"));
		assertThat(Fault.ofFile("a.yaml", "yaml", "is empty")).isLessThan(Fault.ofFile("b.yaml", "yaml", "is empty"));
	}

	@Test
	void namesTheRecordUnlessTheFileDoes() {
		assertThat(fault("[9].url")).hasToString("references.yaml:7: [9].url (manual): is wrong [address]");
		assertThat(new Fault("roles/cto.yaml", 4, "rank", "cto", "shape", "is missing"))
			.hasToString("roles/cto.yaml:4: rank: is missing [shape]");
		assertThat(Fault.ofFile("a.yaml", "yaml", "is empty")).hasToString("a.yaml: is empty [yaml]");
	}

	@Test
	void namesTheFileAsItIsFoundFromWhereTheCommandRuns() {
		assertThat(fault("[9].url").in("our/catalogue"))
			.hasToString("our/catalogue/references.yaml:7: [9].url (manual): is wrong [address]");
		assertThat(Fault.ofFile("a.yaml", "yaml", "is empty").in("/")).hasToString("/a.yaml: is empty [yaml]");
		assertThat(Fault.ofFile("a.yaml", "yaml", "is empty").in("")).hasToString("a.yaml: is empty [yaml]");
		assertThat(Fault.ofFolder("does not exist").in("nowhere")).hasToString("nowhere: does not exist [readable]");
	}

	private static Fault fault(String path) {
		return new Fault("references.yaml", 7, path, "manual", "address", "is wrong");
	}

}
