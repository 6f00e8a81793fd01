package org.rolecompare.judgement;

/**
 * How an option stands with the answers of a reader, in numbers.
 *
 * @param option slug of the option
 * @param word what the two counts come to
 * @param speakingFor how many findings speak for it, those that say much the same once
 * @param speakingAgainst how many speak against it, counted so
 * @param differing how many findings sources read differently; these do not count
 * @param contradicted how many belong to answers that cannot both be true; these do not
 * count either
 * @param questions how many questions bear on it, answered or not
 */
public record Standing(String option, Word word, int speakingFor, int speakingAgainst, int differing, int contradicted,
		int questions) {

	public static Standing of(Judgement judgement) {
		return new Standing(judgement.option().slug(), judgement.word(), judgement.countFor(), judgement.countAgainst(),
				judgement.differing().size(), judgement.contradicted().size(), judgement.option().questions().size());
	}

}
