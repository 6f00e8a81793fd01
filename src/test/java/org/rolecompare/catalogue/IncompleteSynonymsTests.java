package org.rolecompare.catalogue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

import org.rolecompare.IncompleteRecordTests;

/**
 * Synonyms are words, and one alone has none.
 */
class IncompleteSynonymsTests extends IncompleteRecordTests {

	static Stream<Arguments> isRefused() {
		return Stream.of(refused("a word alone", () -> new Synonyms(0, List.of("pay")), "two words at least"),
				refused("a blank one", () -> new Synonyms(0, List.of("pay", " ")), "needs a word"));
	}

}
