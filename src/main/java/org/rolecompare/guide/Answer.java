package org.rolecompare.guide;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.Joined;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.Signal.Direction;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.statement.Dispute;

/**
 * What the catalogue makes of the signals that a reader ticked. It sets them side by side
 * and counts them; it invents no score.
 *
 * @param balance how many speak for either side
 * @param counted the same in a sentence
 * @param verdict what follows from the count in a sentence, empty where nothing does
 * @param caution what to know of the count
 * @param combining the ticked signals for one leader, with what follows from them
 * @param separating the ticked signals for separate leaders
 * @param contradictions the ticked signals that cannot well hold together, pair by pair
 * @param drawbacks the drawbacks to prepare for
 * @param drawbacksTold how many drawbacks of the role are told in all
 * @param disputes where the sources disagree on all this
 * @param openCombining questions that were not ticked and would speak for one leader
 * @param openSeparating the same for separate leaders
 */
public record Answer(SignalCount balance, String counted, String verdict, String caution, List<Ticked> combining,
		List<Ticked> separating, List<Contradiction> contradictions, List<Drawback> drawbacks, int drawbacksTold,
		List<Disputed> disputes, List<String> openCombining, List<String> openSeparating) {

	/**
	 * Answer a reader.
	 * @param facts what is told of the role, and what the reader ticked
	 * @param citations the numbered sources of the page
	 * @return the answer
	 */
	static Answer of(GuideFacts facts, Citing citations) {
		List<Ticked> combining = ticked(facts.ticked(Direction.COMBINE), facts, citations);
		List<Ticked> separating = ticked(facts.ticked(Direction.SEPARATE), facts, citations);
		List<Drawback> drawbacks = facts.drawbacks()
			.stream()
			.map((drawback) -> Drawback.of(drawback, facts, citations))
			.toList();
		List<Disputed> disputes = facts.disputes()
			.stream()
			.map((dispute) -> Disputed.of(dispute, facts, citations))
			.toList();
		SignalCount balance = new SignalCount(combining.size(), separating.size(), facts.signals().size());
		SignalCountWords words = new SignalCountWords(balance, Joined.of(facts.role()));
		return new Answer(balance, words.counted(), words.verdict(), words.caution(), combining, separating,
				contradictions(facts.ticked()), drawbacks, facts.countDrawbacks(), disputes,
				questions(facts, Direction.COMBINE), questions(facts, Direction.SEPARATE));
	}

	/**
	 * Return how many questions were not ticked.
	 * @return the number
	 */
	public int open() {
		return this.openCombining.size() + this.openSeparating.size();
	}

	private static List<Ticked> ticked(List<Signal> signals, GuideFacts facts, Citing citations) {
		return signals.stream().map((signal) -> Ticked.of(signal, facts, citations)).toList();
	}

	private static List<String> questions(GuideFacts facts, Direction direction) {
		return facts.open(direction).stream().map(Signal::getQuestion).toList();
	}

	/**
	 * A contradiction is mutual, whichever of the two signals the catalogue says it of.
	 */
	private static List<Contradiction> contradictions(List<Signal> ticked) {
		return IntStream.range(0, ticked.size())
			.boxed()
			.flatMap((first) -> ticked.subList(first + 1, ticked.size())
				.stream()
				.filter((other) -> contradict(ticked.get(first), other))
				.map((other) -> new Contradiction(Link.to(ticked.get(first)), Link.to(other))))
			.toList();
	}

	private static boolean contradict(Signal one, Signal other) {
		return one.getContradicts().contains(other) || other.getContradicts().contains(one);
	}

	/**
	 * A ticked signal.
	 *
	 * @param anchor its address on the page
	 * @param dimension what it is about
	 * @param question the condition that holds
	 * @param said what follows from it, with its sources
	 * @param dispute the dispute that bears on it, null for none
	 * @param drawbacks the drawbacks to which it leads
	 */
	public record Ticked(String anchor, String dimension, String question, CitedSentence said, @Nullable Link dispute,
			List<Link> drawbacks) {

		static Ticked of(Signal signal, GuideFacts facts, Citing citations) {
			return new Ticked(Link.to(signal).anchor(), facts.label(signal.getDimension()), signal.getQuestion(),
					citations.cite(signal.getSaid(), "Signal: " + signal.getQuestion()),
					Link.orNull(signal.getDispute()), signal.getLeadsTo().stream().map(Link::to).toList());
		}

	}

	/**
	 * Two ticked signals that cannot well hold together.
	 *
	 * @param one the first of them on the page
	 * @param other the second
	 */
	public record Contradiction(Link one, Link other) {
	}

	/**
	 * A drawback to prepare for.
	 *
	 * @param anchor its address on the page
	 * @param title its title
	 * @param said the drawback with its sources
	 * @param dispute the dispute that bears on it, null for none
	 * @param because the ticked signals that lead to it
	 */
	public record Drawback(String anchor, String title, CitedSentence said, @Nullable Link dispute,
			List<Link> because) {

		static Drawback of(Argument drawback, GuideFacts facts, Citing citations) {
			return new Drawback(Link.to(drawback).anchor(), drawback.getTitle(),
					citations.cite(drawback.getSaid(), "Drawback: " + drawback.getTitle()),
					Link.orNull(drawback.getDispute()), facts.leadingTo(drawback).stream().map(Link::to).toList());
		}

	}

	/**
	 * A dispute with every side.
	 *
	 * @param anchor its address on the page
	 * @param question what is disputed
	 * @param sides the contradicting answers
	 * @param bearings the ticked signals on which it bears
	 */
	public record Disputed(String anchor, String question, List<Side> sides, List<Link> bearings) {

		static Disputed of(Dispute dispute, GuideFacts facts, Citing citations) {
			List<Side> sides = dispute.getSides()
				.stream()
				.map((side) -> new Side(side.getAnswer(),
						citations.cite(side.getSaid(), "Dispute: " + dispute.getQuestion() + " " + side.getAnswer())))
				.toList();
			List<Link> signals = facts.disputedBy(dispute).stream().map(Link::to).toList();
			return new Disputed(Link.to(dispute).anchor(), dispute.getQuestion(), sides, signals);
		}

	}

	/**
	 * One of the contradicting answers in a dispute.
	 *
	 * @param answer the answer in a word or two
	 * @param said the answer in a sentence, with its sources
	 */
	public record Side(String answer, CitedSentence said) {
	}

	/**
	 * Something else that the answer tells.
	 *
	 * @param anchor its address on the page
	 * @param text its question or title
	 */
	public record Link(String anchor, String text) {

		static Link to(Signal signal) {
			return new Link("signal-" + signal.getSlug(), signal.getQuestion());
		}

		static Link to(Argument drawback) {
			return new Link("drawback-" + drawback.getSlug(), drawback.getTitle());
		}

		static Link to(Dispute dispute) {
			return new Link("dispute-" + dispute.getSlug(), dispute.getQuestion());
		}

		static @Nullable Link orNull(@Nullable Dispute dispute) {
			return (dispute != null) ? to(dispute) : null;
		}

	}

}
