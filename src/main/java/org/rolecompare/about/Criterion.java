package org.rolecompare.about;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of a decision aid, in our words, and how this one does. What follows from
 * the catalogue or from the operator is judged from these; the rest was judged by us when
 * {@link DecisionAid#JUDGED it was last read}.
 */
enum Criterion {

	/** Describes the situation that calls for a decision. */
	SITUATION(Standard.QUALIFYING, "1.1.1", "Describes the situation that calls for a decision.",
			(facts) -> facts.overview().atMost(Met.PARTLY), Place.COMBINED_ROLE,
			"The overview of the combined role tells when the question comes up. The questions " + "themselves do not.",
			"Nothing tells when the question comes up."),

	/** States in so many words which decision is to be taken. */
	DECISION(Standard.QUALIFYING, "1.1.2", "States in so many words which decision is to be taken.", Facts::structures,
			Place.STRUCTURES, "The question stands over the structures and first on the paper.",
			"The catalogue does not put the decision into words."),

	/** Describes the options. */
	OPTIONS(Standard.QUALIFYING, "1.1.3", "Describes the options.", Facts::structures, Place.STRUCTURES,
			"The structures that sources describe as existing, always with the one that changes no posts.",
			"Only one leader and several are set against each other."),

	/** Describes what speaks for each option. */
	PROS(Standard.QUALIFYING, "1.1.4", "Describes what speaks for each option.", Facts::structures, Place.STRUCTURES,
			"Each structure has arguments for it, with their sources.", "Only the combined role has arguments for it."),

	/** Describes what speaks against each option. */
	CONS(Standard.QUALIFYING, "1.1.5", "Describes what speaks against each option.", Facts::structures,
			Place.STRUCTURES, "Each structure has arguments against it, with their sources.",
			"Only the combined role has arguments against it."),

	/** Says what it is like to live with the consequences of an option. */
	LIVING_WITH_IT(Standard.QUALIFYING, "1.2.1", "Says what it is like to live with the consequences of an option.",
			Facts::voices, Place.STRUCTURES,
			"Single voices of people who live with a structure, apart from what is argued. Where no "
					+ "source has one, the page says so.",
			"Nobody is heard who lives with a structure."),

	/** Shows what speaks for and against in equal detail. */
	EQUAL_DETAIL(Standard.CERTIFYING, "2.1.1", "Shows what speaks for and against in equal detail.", Facts::equalDetail,
			Place.STRUCTURES,
			"The same headings for each structure. A check of the catalogue holds their number of "
					+ "words and of arguments together, except where it calls its account brief.",
			"There are no structures that could be told in equal detail."),

	/** Cites the evidence. */
	CITATIONS(Standard.CERTIFYING, "2.2.1", "Cites the evidence.", Facts::told, Place.COMBINED_ROLE,
			"Every argument, question, number and side of a dispute cites its sources. A "
					+ "catalogue in which one does not is not shown.",
			"There is no combined role about which to decide."),

	/** Gives the date of publication. */
	DATE(Standard.CERTIFYING, "2.2.2", "Gives the date of publication.", (facts) -> Met.MET, Place.VERSION,
			"Every page names the version of the catalogue and the day of its last review.", ""),

	/** Says when and how it is updated. */
	UPDATE(Standard.CERTIFYING, "2.2.3", "Says when and how it is updated.", Facts::review, Place.UPKEEP,
			"How often the catalogue is reviewed and on which day the next review is due. Questions, "
					+ "answer and paper name that day, too.",
			"The catalogue neither says how often it is reviewed nor names a next day."),

	/** Says how certain the evidence is. */
	CERTAINTY(Standard.CERTIFYING, "2.2.4", "Says how certain the evidence is.", Facts::structures, Place.STRUCTURES,
			"Each structure says in words how good its evidence is, and how many of its arguments "
					+ "rest on a study. Disputes are marked, and each source says who is speaking.",
			"Who is speaking and what is disputed is marked, but how good the evidence is stands "
					+ "nowhere in words."),

	/** Names the source of its funding. */
	FUNDING(Standard.CERTIFYING, "2.3.1", "Names the source of its funding.", Facts::funding, Place.UPKEEP,
			"The operator of this installation says who pays for it, also on questions, answer and paper.",
			"The operator of this installation has not stated who pays for it."),

	/** Says for whom the aid is made, and in what setting. */
	AUDIENCE(Standard.NICE, null, "Says for whom the aid is made, and in what setting.",
			(facts) -> facts.audience().atMost(Met.PARTLY), Place.UPKEEP,
			"For founders, boards and chief executives, as the page on method says. The questions " + "do not say it.",
			"The catalogue does not say for whom it is made."),

	/** Counts not changing anything among the options. */
	NO_CHANGE(Standard.NICE, null, "Counts not changing anything among the options.", Facts::structures,
			Place.STRUCTURES, "One of the structures leaves all posts as they are.",
			"To leave posts as they are is no option of the catalogue."),

	/** Tells how likely the consequences are, best with a picture. */
	CONSEQUENCES(Standard.NICE, null, "Tells how likely the consequences are, best with a picture.",
			(facts) -> facts.figures().atMost(Met.PARTLY), Place.FIGURES,
			"Numbers as bars where somebody counted, and a list of what nobody counts. How likely "
					+ "a structure is to work out no source says.",
			"No numbers are told."),

	/** Helps people to think about what matters most to them, and to tell others. */
	WHAT_MATTERS(Standard.NICE, null, "Helps people to think about what matters most to them, and to tell others.",
			Facts::questions, Place.GUIDE,
			"A reader marks the answers that matter most; they are counted once more by "
					+ "themselves and printed on the paper.",
			"There are no questions to answer."),

	/** Leaves out what is not needed for the decision. */
	NO_BACKGROUND(Standard.NICE, null, "Leaves out what is not needed for the decision.", Facts::questions, Place.GUIDE,
			"Questions and what follows from the answers; background is behind links.",
			"There are no questions to answer."),

	/** Supports a talk between people and does not replace it. */
	TALK(Standard.NICE, null, "Supports a talk between people and does not replace it.", Facts::questions, Place.MEMO,
			"It counts and does not weigh, and gives no advice. The paper says what is still to be "
					+ "found out, and has blanks for who does it and for what is decided.",
			"There are no questions to answer."),

	/** Is made and tried out with people who face the decision. */
	PEOPLE_INVOLVED(Standard.NICE, null, "Is made and tried out with people who face the decision.",
			(facts) -> Met.NOT_MET, Place.NOWHERE, "",
			"It was made from sources alone. Nobody who faces the decision has tried it, as far " + "as is recorded."),

	/** Is made under a policy on interests. */
	INTERESTS(Standard.NICE, null, "Is made under a policy on interests.",
			(facts) -> facts.interests().atMost(Met.PARTLY), Place.UPKEEP,
			"The keepers of the catalogue state their interests. What follows from them no rule says.",
			"The keepers of the catalogue have stated no interests."),

	/** Is checked by its makers with a published form. */
	SELF_ASSESSMENT(Standard.NICE, null, "Is checked by its makers with a published form.", (facts) -> Met.PARTLY,
			Place.NOWHERE, "This page goes through the items one by one. It is no published form.", "");

	private final Standard standard;

	private final @Nullable String number;

	private final String text;

	/** None of them has a state. */
	@SuppressWarnings("ImmutableEnumChecker")
	private final Function<Facts, Met> judgement;

	private final Place place;

	private final String how;

	private final String lacks;

	/**
	 * Ask something of a decision aid.
	 * @param number its number in the standard, null for none
	 * @param judgement how far it is met
	 * @param place where it is met
	 * @param how how it is met, as far as it is
	 * @param lacks what is missing where it is not met at all
	 */
	Criterion(Standard standard, @Nullable String number, String text, Function<Facts, Met> judgement, Place place,
			String how, String lacks) {
		this.standard = standard;
		this.number = number;
		this.text = text;
		this.judgement = judgement;
		this.place = place;
		this.how = how;
		this.lacks = lacks;
	}

	Standard standard() {
		return this.standard;
	}

	@Nullable String number() {
		return this.number;
	}

	String text() {
		return this.text;
	}

	Met met(Facts facts) {
		return this.judgement.apply(facts);
	}

	Place place() {
		return this.place;
	}

	/** Say how it is met, or what is missing. */
	String remark(Met met) {
		return (met == Met.NOT_MET) ? this.lacks : this.how;
	}

	/** Who asks for it. */
	enum Standard {

		/** What makes something a decision aid, by IPDASi v4.0. */
		QUALIFYING,

		/** What guards against harm from bias, by IPDASi v4.0. */
		CERTIFYING,

		/** What NICE's guidance on decision aids asks besides. */
		NICE

	}

	/** How far something is met. */
	enum Met {

		/** In full. */
		MET("Met"),

		/** In part, or in part of the catalogue. */
		PARTLY("Partly met"),

		/** Not at all. */
		NOT_MET("Not met");

		private final String label;

		Met(String label) {
			this.label = label;
		}

		String label() {
			return this.label;
		}

		/** The lesser of the two. */
		Met atMost(Met limit) {
			return (compareTo(limit) > 0) ? this : limit;
		}

		/** As many of the things as meet it. */
		static Met of(long some, long all) {
			return (some == 0) ? NOT_MET : (some == all) ? MET : PARTLY;
		}

	}

	/** Where something is met. */
	enum Place {

		/** What is told of the combined role. */
		COMBINED_ROLE,

		/** The questions. */
		GUIDE,

		/** The structures. */
		STRUCTURES,

		/** The numbers. */
		FIGURES,

		/** The paper for a board. */
		MEMO,

		/** What the page on method says of the version. */
		VERSION,

		/** What the page on method says of how all this is kept. */
		UPKEEP,

		/** No place of its own. */
		NOWHERE

	}

}
