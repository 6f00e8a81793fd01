package org.rolecompare.loading;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.rolecompare.loading.file.CatalogueFiles;
import org.rolecompare.loading.file.CatalogueSource;
import org.rolecompare.loading.file.Fault;
import org.rolecompare.loading.file.LocatedNode;
import org.rolecompare.loading.rule.CatalogueRules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the catalogue that the application brings along against every rule, file by file.
 */
class OwnCatalogueTests {

	/**
	 * A day on which nothing in it lies in the future, whenever an edition is reviewed.
	 */
	static final Clock MUCH_LATER = Clock.fixed(Instant.parse("9999-01-01T00:00:00Z"), ZoneOffset.UTC);

	private static final CatalogueReport REPORT = CatalogueCheck.check(CatalogueSource.builtIn(), MUCH_LATER);

	@TestFactory
	Stream<DynamicContainer> keepsEveryRuleInEveryFile() {
		return CatalogueFiles.read(CatalogueSource.builtIn())
			.roots()
			.map(LocatedNode::file)
			.map((file) -> DynamicContainer.dynamicContainer(file, rules().map((rule) -> keeps(file, rule))));
	}

	private static DynamicTest keeps(String file, String rule) {
		return DynamicTest.dynamicTest(rule,
				() -> assertThat(Stream.concat(REPORT.faults().stream(), REPORT.warnings().stream())
					.filter((fault) -> fault.file().equals(file) && fault.rule().equals(rule))
					.map(Fault::toString)).isEmpty());
	}

	private static Stream<String> rules() {
		return Stream.concat(Stream.of("shape"), CatalogueRules.names().stream());
	}

	@Test
	void canBeReadWhole() {
		assertThat(REPORT.faults()).isEmpty();
		assertThat(REPORT.warnings()).isEmpty();
		assertThat(REPORT.content()).isPresent();
	}

	@Test
	void saysReportsToInEveryCellOfThatRow() {
		assertThat(REPORT.contentOrThrow().roles()).flatMap((role) -> statements(role, "reports-to"))
			.allSatisfy((statement) -> assertThat(statement.text()).matches("Report(s|ed) to .*"));
	}

	private static List<RoleEntry.Statement> statements(RoleEntry role, String category) {
		return role.statements().getOrDefault(category, List.of());
	}

}
