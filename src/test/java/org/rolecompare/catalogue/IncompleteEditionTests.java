package org.rolecompare.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

import org.rolecompare.IncompleteRecordTests;

/**
 * An edition has a version, a title, a language and roles to begin with.
 */
class IncompleteEditionTests extends IncompleteRecordTests {

	static Stream<Arguments> isRefused() {
		return Stream.of(
				refused("an edition without a version", () -> edition(" ", "Tiny", "en", List.of("mate")),
						"needs a version"),
				refused("an edition without a title", () -> edition("1", "", "en", List.of("mate")), "needs a title"),
				refused("an edition without a language", () -> edition("1", "Tiny", " ", List.of("mate")),
						"needs a language"),
				refused("an edition that shows nobody first", () -> edition("1", "Tiny", "en", List.of()),
						"needs roles to show first"));
	}

	private static Edition edition(String version, String title, String language, List<String> home) {
		return new Edition(version, title, language, LocalDate.of(2026, 11, 21), null, home, List.of(),
				Edition.Moves.UNSTATED, new Edition.Revision(null, null));
	}

}
