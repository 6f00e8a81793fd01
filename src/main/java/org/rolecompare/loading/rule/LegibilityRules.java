package org.rolecompare.loading.rule;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rolecompare.loading.file.LocatedNode;
import org.rolecompare.loading.file.UnseenCharacters;

/** Whether a reader sees what a text says, and all of it. */
final class LegibilityRules {

	/** What the schemas count as text that says something. */
	private static final Pattern NOT_EMPTY = Pattern.compile("\\S");

	private LegibilityRules() {
	}

	static Stream<Violation> nothingActsUnseen(CatalogueRecords catalogue) {
		return catalogue.roots()
			.flatMap(LocatedNode::textsBeyondAscii)
			.flatMap((place) -> place.text()
				.flatMap(UnseenCharacters::refusedIn)
				.map((character) -> new Violation(place, "holds " + character + ", which no text may"))
				.stream());
	}

	/** A text of refused characters only is found fault with as such. */
	static Stream<Violation> somethingIsSeen(CatalogueRecords catalogue) {
		return catalogue.roots()
			.flatMap(LocatedNode::textsBeyondAscii)
			.filter((place) -> place.text()
				.filter((text) -> UnseenCharacters.isAll(text) && NOT_EMPTY.matcher(text).find())
				.filter((text) -> UnseenCharacters.refusedIn(text).isEmpty())
				.isPresent())
			.map((place) -> new Violation(place, "has no character that a reader sees"));
	}

	/** YAML takes a # after a space for a comment, wherever a text has no quotes. */
	static Stream<Violation> nothingIsCut(CatalogueRecords catalogue) {
		return catalogue.roots()
			.flatMap(LocatedNode::cutTexts)
			.map((place) -> new Violation(place,
					"ends before \" #\", where a comment begins: put the text in quotes, or two spaces before a comment"));
	}

}
