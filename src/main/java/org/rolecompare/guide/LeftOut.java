package org.rolecompare.guide;

import java.util.List;
import java.util.function.Predicate;

import org.rolecompare.address.IgnoredInput;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.judgement.Answers;

/**
 * What an address said to no effect, to be told to the reader.
 *
 * @param unknown names that mean no question
 * @param both questions answered with yes and with no
 * @param unanswered questions marked as mattering most without an answer
 * @param beyond questions marked so when there were as many as there can be
 */
public record LeftOut(IgnoredInput unknown, List<String> both, List<String> unanswered, List<String> beyond) {

	static LeftOut of(Answers answers) {
		Answers.LeftOut leftOut = answers.leftOut();
		Predicate<Signal> open = (question) -> answers.to(question) == null;
		return new LeftOut(leftOut.unknown(), leftOut.both().stream().map(Signal::getQuestion).toList(),
				leftOut.marks().stream().filter(open).map(Signal::getQuestion).toList(),
				leftOut.marks().stream().filter(open.negate()).map(Signal::getQuestion).toList());
	}

}
