package org.rolecompare.catalogue;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.springframework.util.Assert;
import org.springframework.util.StringUtils;

/**
 * Words and phrases of the trade that mean the same to a reader who searches. No word is
 * a synonym in two groups.
 */
@Entity
public class Synonyms {

	@Id
	private int position;

	private List<String> words;

	protected Synonyms() {
	}

	/**
	 * Create a group of synonyms.
	 * @param position its place in the catalogue, from 0
	 * @param words the words and phrases, two at least
	 */
	public Synonyms(int position, List<String> words) {
		Assert.isTrue(words.size() > 1, "Synonyms are two words at least");
		Assert.isTrue(words.stream().allMatch(StringUtils::hasText), "A synonym needs a word");
		this.position = position;
		this.words = List.copyOf(words);
	}

	public int getPosition() {
		return this.position;
	}

	/** Return the words and phrases, as the catalogue writes them. */
	public List<String> getWords() {
		return this.words;
	}

}
