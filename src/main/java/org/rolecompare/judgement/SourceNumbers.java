package org.rolecompare.judgement;

import org.rolecompare.citation.Citing;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Fit;
import org.rolecompare.combinedrole.Signal;

/**
 * The numbers of the sources of one decision aid. Its pages share them, so that they can
 * be read together, and no answer changes them.
 */
public final class SourceNumbers {

	private SourceNumbers() {
	}

	/**
	 * Give the first numbers to the sources of the questions and of what follows from
	 * their answers, in the order of the questions.
	 */
	public static void giveOut(CombinedRoleCase told, Citing citing) {
		for (Signal question : told.inOrder()) {
			citing.cite(question.getSaid().getCites(), question.getQuestion());
		}
		for (Signal question : told.inOrder()) {
			for (Fit fit : question.getFits()) {
				citing.cite(fit.getCites(), question.getQuestion());
				citing.cite(fit.getOtherwise(), question.getQuestion());
			}
		}
	}

}
