package org.rolecompare.guide;

import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Joined;
import org.rolecompare.english.English;

/** What the questions and what the answers say are called, for any combined role. */
final class DecisionWords {

	private final Joined joined;

	private final boolean structures;

	DecisionWords(CombinedRoleCase told) {
		this.joined = Joined.of(told.role());
		this.structures = !told.structures().isEmpty();
	}

	/** As in <em>One CPTO, or CTO and CPO?</em> */
	String title() {
		return "One " + choice();
	}

	String description() {
		return "Questions about your company, and what sources say each answer speaks for: one "
				+ this.joined.role().name() + ", or " + (this.structures ? "another structure." : "separate leaders.");
	}

	String answerTitle() {
		return "What your answers say: one " + choice();
	}

	String answerDescription() {
		return "What speaks for and against each " + one()
				+ " where certain conditions hold, which answer would turn it, "
				+ "and how good the evidence is, with sources.";
	}

	/** What there is to choose, in the singular. */
	String one() {
		return this.structures ? "structure" : "option";
	}

	/** As in <em>three structures</em>. */
	String counted(int number) {
		return English.countInWords(number, one(), one() + "s");
	}

	private String choice() {
		return this.joined.role().abbreviation() + ", or " + this.joined.partsPhrase() + "?";
	}

}
