package org.rolecompare.judgement;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.combinedrole.Fit;
import org.rolecompare.combinedrole.Fit.Answer;
import org.rolecompare.combinedrole.Signal;

/**
 * A single change that would give an option another word. Decision software shows how far
 * a weight must move before the order changes; here are no weights and no order, and what
 * can move is an answer.
 *
 * @param kind why the answer may change
 * @param question the question
 * @param answer the answer after the change
 * @param held which of two readings is held, null where the answer changes and no reading
 * @param then what the answers would say
 */
public record TurningPoint(Kind kind, Signal question, Answer answer, Fit.@Nullable Reading held, Judgement then) {

	/** With fewer answers nothing can be said of what would turn them. */
	public static final int FEWEST_ANSWERS = 3;

	/** How many are named for one option. */
	private static final int MOST_OF_ONE = 3;

	/** How many are named in all. */
	public static final int MOST_NAMED = 8;

	/**
	 * Find every turning point of an option, in the order in which they are named.
	 * @param now what the answers say as they are
	 * @return none where too little is known of the option
	 */
	public static List<TurningPoint> of(Judgement now, Answers answers) {
		if (!isAsked(now, answers)) {
			return List.of();
		}
		List<Signal> questions = answers.told().inOrder();
		List<Answers.Pair> contradictions = answers.contradictions();
		Stream<TurningPoint> changes = questions.stream()
			.flatMap((question) -> Stream.of(Answer.values())
				.filter((answer) -> answer != answers.to(question) && isPossible(question, answer, answers))
				.map((answer) -> new TurningPoint(Kind.of(question, answers, contradictions), question, answer, null,
						Judgement.of(now.option(), answers.changed(question, answer)))));
		Stream<TurningPoint> readings = now.differing()
			.stream()
			.flatMap((reading) -> Stream.of(Fit.Reading.values()).map((held) -> held(now, answers, reading, held)));
		return Stream.concat(changes, readings)
			.filter((change) -> change.then().word() != now.word())
			.sorted(Comparator.comparing(TurningPoint::kind))
			.toList();
	}

	/** Whether enough is known to ask what would turn an option. */
	public static boolean isAsked(Judgement now, Answers answers) {
		return answers.answered() >= FEWEST_ANSWERS && !now.word().isTooLittle();
	}

	/**
	 * Choose those that are named at once: three of an option and eight in all, first
	 * those whose kind comes first, whatever the option.
	 * @param all the turning points of each option
	 * @return those to name of each option, in the same order
	 */
	public static List<List<TurningPoint>> named(List<List<TurningPoint>> all) {
		return named(all, MOST_NAMED);
	}

	/**
	 * The same where there is less room.
	 * @param most how many are named in all
	 */
	public static List<List<TurningPoint>> named(List<List<TurningPoint>> all, int most) {
		List<TurningPoint> first = all.stream()
			.flatMap((ofOne) -> ofOne.stream().limit(MOST_OF_ONE))
			.sorted(Comparator.comparing(TurningPoint::kind))
			.limit(most)
			.toList();
		return all.stream().map((ofOne) -> ofOne.stream().filter(first::contains).toList()).toList();
	}

	/**
	 * The finding that would change or be found; what was denied is told as if it were
	 * so.
	 */
	public String finding() {
		return switch (this.kind) {
			case MATTERS_MOST, ANSWERED -> Answers.finding(this.question, Answer.YES);
			case TO_SETTLE, NOT_KNOWN, READING -> Answers.finding(this.question, this.answer);
		};
	}

	private static TurningPoint held(Judgement now, Answers answers, Reading disputed, Fit.Reading held) {
		return new TurningPoint(Kind.READING, disputed.question(), disputed.answer(), held, Judgement.of(now.option(),
				answers, (reading) -> reading.equals(disputed) ? reading.held(held) : reading));
	}

	/**
	 * What would contradict another answer is a question to settle, never a turning
	 * point.
	 */
	private static boolean isPossible(Signal question, Answer answer, Answers answers) {
		return answer == Answer.NO || answers.changed(question, answer)
			.contradictions()
			.stream()
			.noneMatch((pair) -> pair.one().equals(question) || pair.other().equals(question));
	}

	/** Why an answer may change, in the order in which turning points are named. */
	public enum Kind {

		/** The answer matters most. */
		MATTERS_MOST,

		/** The answer cannot be true together with another one. */
		TO_SETTLE,

		/** The question is not known. */
		NOT_KNOWN,

		/** Any other answer. */
		ANSWERED,

		/** The answer stays, and sources read it differently. */
		READING;

		private static Kind of(Signal question, Answers answers, List<Answers.Pair> contradictions) {
			if (answers.to(question) == null) {
				return NOT_KNOWN;
			}
			if (answers.mattersMost(question)) {
				return MATTERS_MOST;
			}
			boolean unsettled = contradictions.stream()
				.anyMatch((pair) -> pair.one().equals(question) || pair.other().equals(question));
			return unsettled ? TO_SETTLE : ANSWERED;
		}

	}

}
