package org.rolecompare.decide;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.FilterResult;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.statement.Dispute;

/**
 * An advantage, a drawback or a signal as the page shows it.
 *
 * @param anchor its address on the page
 * @param title what it says in short: a title, or the question of a signal
 * @param said the text with its sources
 * @param dispute the dispute that bears on it, null for none
 */
public record Point(String anchor, String title, CitedSentence said, @Nullable Contested dispute) {

	static FilterResult<Point> ofArguments(List<Argument> arguments, SourceFilter choice, Citing citations) {
		return choice.select(arguments, (argument) -> argument.getSaid().getCites())
			.map((argument) -> new Point(anchor(argument), argument.getTitle(),
					citations.cite(argument.getSaid(), side(argument) + ": " + argument.getTitle()),
					Contested.by(argument.getDispute())));
	}

	static FilterResult<Point> ofSignals(List<Signal> signals, SourceFilter choice, Citing citations) {
		return choice.select(signals, (signal) -> signal.getSaid().getCites())
			.map((signal) -> new Point(anchor(signal), signal.getQuestion(),
					citations.cite(signal.getSaid(), "Signal: " + signal.getQuestion()),
					Contested.by(signal.getDispute())));
	}

	static String anchor(Argument argument) {
		String side = (argument.getSide() == Argument.Side.ADVANTAGE) ? "advantage-" : "drawback-";
		return side + argument.getSlug();
	}

	static String anchor(Signal signal) {
		return "signal-" + signal.getSlug();
	}

	static String side(Argument argument) {
		return (argument.getSide() == Argument.Side.ADVANTAGE) ? "Advantage" : "Drawback";
	}

	/**
	 * The mark of a dispute.
	 *
	 * @param anchor where the dispute stands on the page
	 * @param question what is disputed
	 */
	public record Contested(String anchor, String question) {

		static @Nullable Contested by(@Nullable Dispute dispute) {
			return (dispute != null) ? new Contested(DisputeAccount.anchor(dispute), dispute.getQuestion()) : null;
		}

	}

}
