package org.rolecompare.judgement;

/**
 * The word for an option. The rule is the same in both directions, and knows no score.
 * The order is that in which words are named, and says nothing.
 */
public enum Word {

	/** At least twice as many findings for as against. */
	MOSTLY_FOR("mostly for"),

	/** At least twice as many findings against as for. */
	MOSTLY_AGAINST("mostly against"),

	/** Neither side has twice as many as the other. */
	DIVIDED("divided"),

	/** One finding in all. */
	ONE_FINDING("one finding only"),

	/** No answer so far bears on it. */
	NOTHING_KNOWN("nothing known");

	private final String label;

	Word(String label) {
		this.label = label;
	}

	/**
	 * Find the word.
	 * @param speakingFor how many findings speak for the option
	 * @param speakingAgainst how many speak against it
	 */
	static Word of(int speakingFor, int speakingAgainst) {
		return switch (speakingFor + speakingAgainst) {
			case 0 -> NOTHING_KNOWN;
			case 1 -> ONE_FINDING;
			default -> (speakingFor >= 2 * speakingAgainst) ? MOSTLY_FOR
					: (speakingAgainst >= 2 * speakingFor) ? MOSTLY_AGAINST : DIVIDED;
		};
	}

	public String label() {
		return this.label;
	}

	/** Whether it is too little to go by. */
	public boolean isTooLittle() {
		return this == ONE_FINDING || this == NOTHING_KNOWN;
	}

}
