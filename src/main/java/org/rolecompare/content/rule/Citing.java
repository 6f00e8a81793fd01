package org.rolecompare.content.rule;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.content.file.FileKind;
import org.rolecompare.content.file.Place;

/** How the sources are used. */
final class Citing {

	private Citing() {
	}

	/** A source through which another one was read is used as well. */
	static Stream<Breach> everyReferenceIsCited(Catalogue catalogue) {
		Stream<Place> via = catalogue.records(FileKind.REFERENCES).map((reference) -> reference.at("via"));
		Set<String> cited = Stream.concat(catalogue.citations(), via)
			.flatMap((place) -> place.text().stream())
			.collect(Collectors.toSet());
		return catalogue.records(FileKind.REFERENCES)
			.filter((reference) -> reference.text("key").filter((key) -> !cited.contains(key)).isPresent())
			.filter((reference) -> catalogue.isWhole())
			.map((reference) -> new Breach(reference, "is not cited anywhere"));
	}

}
