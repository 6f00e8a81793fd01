package org.rolecompare.loading;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Words that mean the same to a reader who searches: a record of {@code synonyms.yaml},
 * which is a bare list.
 *
 * @param words words and phrases, two at least
 */
record SynonymsEntry(List<String> words) {

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	SynonymsEntry {
		words = List.copyOf(words);
	}

}
