package org.rolecompare.source;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

import org.rolecompare.IncompleteRecordTests;

/**
 * Nothing is said without a source, and a source says where it stands.
 */
class IncompleteSourceTests extends IncompleteRecordTests {

	static Stream<Arguments> isRefused() {
		return Stream.of(
				refused("a source without a key", () -> reference(" ", "Site", "https://example.org/"), "needs a key"),
				refused("a source without a site", () -> reference("key", "", "https://example.org/"), "needs a site"),
				refused("a source without an address", () -> reference("key", "Site", " "), "needs an address"),
				refused("a text of blanks", () -> new CitedText(" ", List.of(References.study("study"))),
						"must not be blank"),
				refused("a text without a source", () -> new CitedText("Everybody knows.", List.of()),
						"cite at least one source: Everybody knows."));
	}

	private static Reference reference(String key, String site, String url) {
		return new Reference(new Reference.Details(key, null, List.of(), site, url, null, LocalDate.of(2026, 11, 21),
				Reference.Kind.STUDY, null, null, null, true, null, false), null, null, 0);
	}

}
