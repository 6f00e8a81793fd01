package org.rolecompare.judgement;

import java.util.List;

import org.rolecompare.combinedrole.Signal;

/** What one answer says about one option, as a sign with its word. */
public enum Sign {

	/** It speaks for the option. */
	FOR("+", "for"),

	/** It speaks against the option. */
	AGAINST("−", "against"),

	/** Sources read it differently, so that it is not counted. */
	DIFFER("≠", "differ"),

	/** It cannot be true together with another answer, so that it is not counted. */
	UNSETTLED("?", "to settle"),

	/** No source connects the two. */
	SILENT("·", "no source says");

	private final String sign;

	private final String label;

	Sign(String sign, String label) {
		this.sign = sign;
		this.label = label;
	}

	/** Find what the answer to a question says about the option that was judged. */
	public static Sign of(Judgement judgement, Signal question) {
		return has(judgement.speakingFor(), question) ? FOR
				: has(judgement.speakingAgainst(), question) ? AGAINST : has(judgement.differing(), question) ? DIFFER
						: has(judgement.contradicted(), question) ? UNSETTLED : SILENT;
	}

	public String sign() {
		return this.sign;
	}

	public String label() {
		return this.label;
	}

	/** Whether it stands in one of the two counts. */
	public boolean isCounted() {
		return this == FOR || this == AGAINST;
	}

	/** Whether nothing is said. */
	public boolean isSilent() {
		return this == SILENT;
	}

	/** Whether something is said that is told and never counted. */
	public boolean isUncounted() {
		return this == DIFFER || this == UNSETTLED;
	}

	private static boolean has(List<Reading> readings, Signal question) {
		return readings.stream().anyMatch((reading) -> reading.question().equals(question));
	}

}
