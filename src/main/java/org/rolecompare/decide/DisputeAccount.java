package org.rolecompare.decide;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.FilterResult;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.statement.Dispute;

/**
 * A dispute with every side, and what it bears on.
 *
 * @param anchor its address on the page
 * @param question what is disputed
 * @param sides the contradicting answers
 * @param bearings the arguments and signals of the page on which it bears
 */
public record DisputeAccount(String anchor, String question, FilterResult<Side> sides, FilterResult<Bearing> bearings) {

	static DisputeAccount of(Dispute dispute, CombinedRoleCase told, SourceFilter choice, Citing citations) {
		FilterResult<Side> sides = choice.select(dispute.getSides(), (side) -> side.getSaid().getCites())
			.map((side) -> new Side(side.getAnswer(),
					citations.cite(side.getSaid(), "Dispute: " + dispute.getQuestion() + " " + side.getAnswer())));
		return new DisputeAccount(anchor(dispute), dispute.getQuestion(), sides, bearings(dispute, told, choice));
	}

	static String anchor(Dispute dispute) {
		return "dispute-" + dispute.getSlug();
	}

	private static FilterResult<Bearing> bearings(Dispute dispute, CombinedRoleCase told, SourceFilter choice) {
		List<Argument> arguments = Stream.of(Argument.Side.values())
			.flatMap((side) -> told.arguments(side).stream())
			.filter((argument) -> isSame(dispute, argument.getDispute()))
			.toList();
		List<Signal> signals = told.signals()
			.stream()
			.filter((signal) -> isSame(dispute, signal.getDispute()))
			.toList();
		return FilterResult
			.join(List.of(
					choice.select(arguments, (argument) -> argument.getSaid().getCites())
						.map((argument) -> new Bearing(Point.anchor(argument), Point.side(argument),
								argument.getTitle())),
					choice.select(signals, (signal) -> signal.getSaid().getCites())
						.map((signal) -> new Bearing(Point.anchor(signal), "Signal", signal.getQuestion()))));
	}

	private static boolean isSame(Dispute dispute, @Nullable Dispute other) {
		return other != null && other.getSlug().equals(dispute.getSlug());
	}

	/**
	 * One of the contradicting answers.
	 *
	 * @param answer the answer in a word or two
	 * @param said the answer in a sentence, with its sources
	 */
	public record Side(String answer, CitedSentence said) {
	}

	/**
	 * Something that is contested.
	 *
	 * @param anchor its address on the page
	 * @param kind what it is: an advantage, a drawback or a signal
	 * @param title its title
	 */
	public record Bearing(String anchor, String kind, String title) {
	}

}
