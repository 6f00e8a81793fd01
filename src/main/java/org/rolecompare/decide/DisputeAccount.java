package org.rolecompare.decide;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.reference.Citations;
import org.rolecompare.reference.Passage;
import org.rolecompare.statement.Dispute;

/**
 * A dispute with every side, and what it bears on.
 *
 * @param anchor its address on the page
 * @param question what is disputed
 * @param sides the contradicting answers
 * @param bearings the arguments and signals of the page on which it bears
 */
public record DisputeAccount(String anchor, String question, List<Side> sides, List<Bearing> bearings) {

	static DisputeAccount of(Dispute dispute, CombinedRoleCase told, Citations citations) {
		List<Side> sides = dispute.getSides()
			.stream()
			.map((side) -> new Side(side.getAnswer(),
					citations.cite(side.getSaid(), "Dispute: " + dispute.getQuestion() + " " + side.getAnswer())))
			.toList();
		return new DisputeAccount(anchor(dispute), dispute.getQuestion(), sides, bearings(dispute, told));
	}

	static String anchor(Dispute dispute) {
		return "dispute-" + dispute.getSlug();
	}

	private static List<Bearing> bearings(Dispute dispute, CombinedRoleCase told) {
		Stream<Bearing> arguments = Stream.of(Argument.Side.values())
			.flatMap((side) -> told.arguments(side).stream())
			.filter((argument) -> isSame(dispute, argument.getDispute()))
			.map((argument) -> new Bearing(Point.anchor(argument), Point.side(argument), argument.getTitle()));
		Stream<Bearing> signals = told.signals()
			.stream()
			.filter((signal) -> isSame(dispute, signal.getDispute()))
			.map((signal) -> new Bearing(Point.anchor(signal), "Signal", signal.getQuestion()));
		return Stream.concat(arguments, signals).toList();
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
	public record Side(String answer, Passage said) {
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
