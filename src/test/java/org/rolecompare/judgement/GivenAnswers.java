package org.rolecompare.judgement;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Fit;

/**
 * Answers as plain words, for the application's rule and for a second one.
 *
 * @param answers yes or no, by question
 * @param most the questions whose answers matter most
 */
record GivenAnswers(Map<String, String> answers, Set<String> most) {

	/** Answers by their names, separated by blanks. */
	static GivenAnswers of(String yes, String no, String most) {
		Map<String, String> answers = new LinkedHashMap<>();
		words(yes).forEach((question) -> answers.put(question, "yes"));
		words(no).forEach((question) -> answers.put(question, "no"));
		return new GivenAnswers(answers, new LinkedHashSet<>(words(most).toList()));
	}

	/**
	 * Answers by chance: few or many, and some of them marked.
	 * @param chance says how it falls out
	 */
	static GivenAnswers any(List<String> questions, Random chance) {
		Map<String, String> answers = new LinkedHashMap<>();
		Set<String> most = new LinkedHashSet<>();
		int answered = 1 + chance.nextInt(9);
		for (String question : questions) {
			if (chance.nextInt(10) < answered) {
				answers.put(question, (chance.nextInt(3) > 0) ? "yes" : "no");
				if (most.size() < Answers.MOST_MARKS && chance.nextInt(4) == 0) {
					most.add(question);
				}
			}
		}
		return new GivenAnswers(answers, most);
	}

	Answers to(CombinedRoleCase told) {
		return Answers.of(told, new Answers.Asked(named("yes"), named("no"), this.most, null));
	}

	/** What the application judges, in the words of the second rule. */
	static String judged(Judgement judgement) {
		return judgement.word().label() + " " + judgement.countFor() + " to " + judgement.countAgainst();
	}

	/** What the application turns, in the words of the second rule. */
	static String turned(TurningPoint point) {
		String change = (point.held() != null) ? "~" + ((point.held() == Fit.Reading.FOR) ? "for" : "against")
				: "=" + ((point.answer() == Fit.Answer.YES) ? "yes" : "no");
		return (point.kind().ordinal() + 1) + " " + point.question().getSlug() + change + " " + judged(point.then());
	}

	private Set<String> named(String answer) {
		Set<String> named = new LinkedHashSet<>();
		this.answers.forEach((question, given) -> {
			if (given.equals(answer)) {
				named.add(question);
			}
		});
		return named;
	}

	private static Stream<String> words(String text) {
		return Stream.of(text.split(" ")).filter((word) -> !word.isEmpty());
	}

}
