package org.rolecompare.content.rule;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rolecompare.content.file.Place;
import org.rolecompare.content.file.Unseen;

/** Whether a reader sees what a text says, and all of it. */
final class Legibility {

	/** What the schemas count as text that says something. */
	private static final Pattern NOT_EMPTY = Pattern.compile("\\S");

	private Legibility() {
	}

	static Stream<Breach> nothingActsUnseen(Catalogue catalogue) {
		return catalogue.roots()
			.flatMap(Place::textsBeyondAscii)
			.flatMap((place) -> place.text()
				.flatMap(Unseen::refusedIn)
				.map((character) -> new Breach(place, "holds " + character + ", which no text may"))
				.stream());
	}

	/** A text of refused characters only is found fault with as such. */
	static Stream<Breach> somethingIsSeen(Catalogue catalogue) {
		return catalogue.roots()
			.flatMap(Place::textsBeyondAscii)
			.filter((place) -> place.text()
				.filter((text) -> Unseen.isAll(text) && NOT_EMPTY.matcher(text).find())
				.filter((text) -> Unseen.refusedIn(text).isEmpty())
				.isPresent())
			.map((place) -> new Breach(place, "has no character that a reader sees"));
	}

	/** YAML takes a # after a space for a comment, wherever a text has no quotes. */
	static Stream<Breach> nothingIsCut(Catalogue catalogue) {
		return catalogue.roots()
			.flatMap(Place::cutTexts)
			.map((place) -> new Breach(place,
					"ends before \" #\", where a comment begins: put the text in quotes, or two spaces before a comment"));
	}

}
