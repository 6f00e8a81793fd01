package org.rolecompare.judgement;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rolecompare.combinedrole.Fit;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.source.Reference;
import org.rolecompare.statement.Dispute;

/**
 * How sources read one answer for one option.
 *
 * @param question the question
 * @param answer the answer that is read
 * @param reading the way in which it is read
 * @param cites the sources that read it so
 * @param otherwise the sources that read it the other way
 * @param disputed whether sources differ, so that it is told and never counted
 * @param dispute the dispute to which it belongs, if any
 */
public record Reading(Signal question, Fit.Answer answer, Fit.Reading reading, List<Reference> cites,
		List<Reference> otherwise, boolean disputed, @Nullable Dispute dispute) {

	static Reading of(Signal question, Fit fit) {
		return new Reading(question, fit.getAnswer(), fit.getReading(), fit.getCites(), fit.getOtherwise(),
				fit.isDisputed(), fit.getDispute());
	}

	/**
	 * Read what the catalogue says of a yes for one leader or for separate ones.
	 * @param reading how it is read for the side that is looked at
	 */
	static Reading ofSide(Signal question, Fit.Reading reading) {
		return new Reading(question, Fit.Answer.YES, reading, question.getSaid().getCites(), List.of(),
				question.getDispute() != null, question.getDispute());
	}

	/** The same as those see it who read it the other way or so. */
	Reading held(Fit.Reading held) {
		return new Reading(this.question, this.answer, held, this.cites, this.otherwise, false, this.dispute);
	}

}
