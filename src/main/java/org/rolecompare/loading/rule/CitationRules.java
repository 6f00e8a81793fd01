package org.rolecompare.loading.rule;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.loading.file.FileKind;
import org.rolecompare.loading.file.LocatedNode;

/** How the sources are used. */
final class CitationRules {

	private CitationRules() {
	}

	/** A source through which another one was read is used as well. */
	static Stream<Violation> everyReferenceIsCited(CatalogueRecords catalogue) {
		Stream<LocatedNode> via = catalogue.records(FileKind.REFERENCES).map((reference) -> reference.at("via"));
		Set<String> cited = Stream.concat(catalogue.citations(), via)
			.flatMap((place) -> place.text().stream())
			.collect(Collectors.toSet());
		return catalogue.records(FileKind.REFERENCES)
			.filter((reference) -> reference.text("key").filter((key) -> !cited.contains(key)).isPresent())
			.filter((reference) -> catalogue.isWhole())
			.map((reference) -> new Violation(reference, "is not cited anywhere"));
	}

}
