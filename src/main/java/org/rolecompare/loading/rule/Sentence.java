package org.rolecompare.loading.rule;

import java.util.function.Function;
import java.util.function.Predicate;

import org.rolecompare.loading.file.LocatedNode;

/**
 * A text in our words, and how long it should be at most.
 *
 * @param text the text
 * @param mostWords the number of words
 */
record Sentence(LocatedNode text, int mostWords) {

	/** Takes the field {@code text} of a record. */
	static Function<LocatedNode, Sentence> ofAtMost(int words) {
		return (record) -> new Sentence(record.at("text"), words);
	}

	boolean isText(Predicate<String> which) {
		return this.text.text().filter(which).isPresent();
	}

}
