package org.rolecompare.content;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rolecompare.content.file.Fault;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueExceptionTests {

	@Test
	void listsNoMoreThanSomebodyWouldRead() {
		List<Fault> faults = IntStream.range(0, 201).mapToObj((index) -> fault("[" + index + "]")).toList();
		assertThat(new CatalogueException(faults).getMessage().lines()).hasSize(201).endsWith("and 1 more");
	}

	@Test
	void isAnalyzedWithoutAStackTrace() {
		CatalogueException exception = new CatalogueException(List.of(fault("[0].url"), fault("[1].url")));
		FailureAnalysis analysis = SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class, (type, name, failure) -> {
			})
			.stream()
			.filter(CatalogueFailureAnalyzer.class::isInstance)
			.findFirst()
			.orElseThrow()
			.analyze(new IllegalStateException(exception));
		assertThat(analysis).isNotNull();
		assertThat(analysis.getDescription()).isEqualTo("""
				The catalogue cannot be used:

				references.yaml: [0].url (manual): is wrong [address]
				references.yaml: [1].url (manual): is wrong [address]""");
		assertThat(analysis.getAction()).contains("check <folder>");
	}

	private static Fault fault(String path) {
		return new Fault("references.yaml", path, "manual", "address", "is wrong");
	}

}
