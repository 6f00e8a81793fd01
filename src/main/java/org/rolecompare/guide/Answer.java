package org.rolecompare.guide;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Joined;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.Signal.Direction;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.DisputedQuestion;
import org.rolecompare.statement.Disputes;

/**
 * What the catalogue makes of the signals that a reader ticked. It sets them side by side
 * and counts them; it invents no score.
 *
 * @param contradictions the ticked signals that cannot well hold together, pair by pair
 * @param drawbacksTold how many drawbacks of the role are told in all
 */
public record Answer(SignalCount count, Side combining, Side separating, List<Contradiction> contradictions,
		List<Drawback> drawbacks, int drawbacksTold, List<DisputedQuestion> disputes) {

	/** Answer a reader, null where nothing is ticked. */
	static @Nullable Answer of(CombinedRoleCase told, Disputes disputes, GuideAddress address, Citing citing) {
		if (address.isEmpty()) {
			return null;
		}
		Consequences all = Consequences.of(told, disputes, address);
		return new Answer(all.count(), Side.of(all, Direction.COMBINE, citing),
				Side.of(all, Direction.SEPARATE, citing),
				all.contradictions()
					.map((pair) -> new Contradiction(Link.to(pair.get(0)), Link.to(pair.get(1))))
					.toList(),
				all.drawbacks().stream().map((drawback) -> Drawback.of(drawback, citing)).toList(),
				told.arguments(Argument.Side.DRAWBACK).size(),
				all.disputes()
					.stream()
					.map((dispute) -> DisputedQuestion.of(dispute, SourceFilter.NONE, citing))
					.toList());
	}

	/** Return how many questions were not ticked. */
	public int open() {
		return this.combining.open().size() + this.separating.open().size();
	}

	/** Say how many questions are ticked and for which side they speak. */
	public String counted(Joined joined) {
		return new GuideWords(joined).counted(this.count);
	}

	/** Say what follows from the count, nothing where the count has said it all. */
	public String verdict(Joined joined) {
		return new GuideWords(joined).verdict(this.count);
	}

	/** Say what to know of the count. */
	public String caution() {
		return GuideWords.caution(this.count);
	}

	/**
	 * What speaks for one of the two sides.
	 *
	 * @param open the questions that were not ticked and would speak for it as well
	 */
	public record Side(List<TickedSignal> ticked, List<String> open) {

		static Side of(Consequences all, Direction direction, Citing citing) {
			return new Side(all.ticked(direction).stream().map((signal) -> TickedSignal.of(signal, citing)).toList(),
					all.open(direction).stream().map(Signal::getQuestion).toList());
		}

	}

	/**
	 * A ticked signal.
	 *
	 * @param anchor its address on the page
	 * @param question the condition that holds
	 */
	public record TickedSignal(String anchor, String question, CitedSentence said, @Nullable DisputeMark dispute,
			List<Link> drawbacks) {

		static TickedSignal of(Signal signal, Citing citing) {
			return new TickedSignal(signal.anchor(), signal.getQuestion(),
					citing.cite(signal.getSaid(), "Signal: " + signal.getQuestion()),
					DisputeMark.of(signal.getDispute(), DisputeMark::here),
					signal.getLeadsTo().stream().map(Link::to).toList());
		}

	}

	/** Two ticked signals that cannot well hold together, in the order of the page. */
	public record Contradiction(Link one, Link other) {
	}

	/** A drawback to prepare for. */
	public record Drawback(String anchor, String title, CitedSentence said, @Nullable DisputeMark dispute) {

		static Drawback of(Argument drawback, Citing citing) {
			return new Drawback(drawback.anchor(), drawback.getTitle(),
					citing.cite(drawback.getSaid(), "Drawback: " + drawback.getTitle()),
					DisputeMark.of(drawback.getDispute(), DisputeMark::here));
		}

	}

	/** Something else that the answer tells, by its anchor. */
	public record Link(String anchor, String text) {

		static Link to(Signal signal) {
			return new Link(signal.anchor(), signal.getQuestion());
		}

		static Link to(Argument drawback) {
			return new Link(drawback.anchor(), drawback.getTitle());
		}

	}

}
