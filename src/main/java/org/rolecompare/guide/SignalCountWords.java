package org.rolecompare.guide;

import java.util.Locale;

import org.rolecompare.combinedrole.Joined;
import org.rolecompare.english.English;

import org.springframework.util.StringUtils;

/**
 * Puts the count of the ticks into sentences.
 */
final class SignalCountWords {

	private final SignalCount balance;

	private final String apart;

	SignalCountWords(SignalCount balance, Joined joined) {
		this.balance = balance;
		this.apart = joined.separately().toLowerCase(Locale.ENGLISH);
	}

	/** Return how many questions are ticked and for which side they speak. */
	String counted() {
		int ticked = this.balance.ticked();
		String questions = (this.balance.asked() == 1) ? "The only question is ticked"
				: ticked + " of " + this.balance.asked() + " questions " + ((ticked == 1) ? "is ticked" : "are ticked");
		if (this.balance.isOneSided()) {
			return questions + ", and " + all(ticked) + " for " + side() + ".";
		}
		return questions + ": " + this.balance.combining() + ((this.balance.combining() == 1) ? " speaks" : " speak")
				+ " for one leader, " + this.balance.separating() + " for " + this.apart + ".";
	}

	/** Return what follows from the count, nothing where the count has said it all. */
	String verdict() {
		return switch (this.balance.verdict()) {
			case TOO_FEW -> StringUtils.capitalize(English.countInWords(this.balance.ticked(), "tick", "ticks"))
					+ ((this.balance.ticked() == 1) ? " is" : " are") + " too little to go by.";
			case ONE_SIDED -> "";
			case EVEN -> "That is the same number on both sides.";
			case CLOSE -> "The two sides are close.";
			case MORE_FOR_ONE_SIDE -> "More of them speak for " + side() + ".";
		};
	}

	/** Return what a reader should know of the count. */
	String caution() {
		String counts = "This counts and does not weigh: one point can matter more than all others.";
		return (this.balance.verdict() != SignalCount.Verdict.CLOSE) ? counts
				: counts + " We call the sides close where they differ by one question, or by no more than a quarter of"
						+ " those ticked, because then an answer or two could turn the count round.";
	}

	private String side() {
		return this.balance.leansToCombining() ? "one leader" : this.apart;
	}

	private static String all(int ticked) {
		return switch (ticked) {
			case 1 -> "it speaks";
			case 2 -> "both speak";
			default -> "all speak";
		};
	}

}
