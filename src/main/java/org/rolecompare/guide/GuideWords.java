package org.rolecompare.guide;

import org.rolecompare.combinedrole.Joined;
import org.rolecompare.english.English;

/**
 * What the guide and its memo say in sentences: what they are about, and what the count
 * of the ticks allows to be said.
 */
final class GuideWords {

	private final String letters;

	private final String name;

	private final String parts;

	private final String apart;

	GuideWords(Joined joined) {
		this.letters = joined.role().abbreviation();
		this.name = joined.role().name();
		this.parts = joined.partsPhrase();
		this.apart = joined.separately();
	}

	String title() {
		return "One " + question();
	}

	String description() {
		return "Questions about your company that speak for one " + this.name + " or for keeping " + this.parts
				+ " separate, each with its sources, and a memo to print.";
	}

	String memoTitle() {
		return "Memo: one " + question();
	}

	String memoDescription() {
		return "What speaks for one " + this.letters + " and what for keeping " + this.parts
				+ " separate where certain conditions hold, with sources.";
	}

	private String question() {
		return this.letters + ", or " + this.parts + "?";
	}

	/** Return how many questions are ticked and for which side they speak. */
	String counted(SignalCount count) {
		int ticked = count.ticked();
		String questions = (count.asked() == 1) ? "The only question is ticked"
				: ticked + " of " + count.asked() + " questions " + English.plural(ticked, "is", "are") + " ticked";
		if (count.isOneSided()) {
			return questions + ", and " + all(ticked) + " for " + side(count) + ".";
		}
		return questions + ": " + count.combining() + English.plural(count.combining(), " speaks", " speak")
				+ " for one leader, " + count.separating() + " for " + this.apart + ".";
	}

	/** Return what follows from the count, nothing where the count has said it all. */
	String verdict(SignalCount count) {
		return switch (count.verdict()) {
			case TOO_FEW -> English.capitalized(English.countInWords(count.ticked(), "tick is", "ticks are"))
					+ " too little to go by.";
			case ONE_SIDED -> "";
			case EVEN -> "That is the same number on both sides.";
			case CLOSE -> "The two sides are close.";
			case MORE_FOR_ONE_SIDE -> "More of them speak for " + side(count) + ".";
		};
	}

	/** Return what a reader should know of the count. */
	static String caution(SignalCount count) {
		String counts = "This counts and does not weigh: one point can matter more than all others.";
		return (count.verdict() != SignalCount.Verdict.CLOSE) ? counts
				: counts + " We call the sides close where they differ by one question, or by no more than a quarter of"
						+ " those ticked, because then an answer or two could turn the count round.";
	}

	private String side(SignalCount count) {
		return count.leansToCombining() ? "one leader" : this.apart;
	}

	private static String all(int ticked) {
		return switch (ticked) {
			case 1 -> "it speaks";
			case 2 -> "both speak";
			default -> "all speak";
		};
	}

}
