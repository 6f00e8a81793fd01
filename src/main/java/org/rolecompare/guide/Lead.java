package org.rolecompare.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.english.English;
import org.rolecompare.judgement.Answers;
import org.rolecompare.judgement.Judgement;
import org.rolecompare.judgement.JudgementWords;
import org.rolecompare.judgement.Word;

/** What the answers say in a breath, whether much is answered or little. */
final class Lead {

	private Lead() {
	}

	static String of(Answers answers, List<Judgement> judgements, DecisionWords words) {
		if (answers.isEmpty()) {
			return "You have answered nothing yet. Here are the " + words.one()
					+ "s; the questions that bear on most of them come first.";
		}
		boolean tooLittle = judgements.stream().allMatch((judgement) -> judgement.word().isTooLittle());
		return tooLittle ? tooLittle(answers, judgements, words) : JudgementWords.inShort(judgements);
	}

	/** Whatever bears on an option is a single finding, so its way is said. */
	private static String tooLittle(Answers answers, List<Judgement> judgements, DecisionWords words) {
		String speakingFor = names(judgements, (judgement) -> judgement.countFor() == 1);
		String speakingAgainst = names(judgements, (judgement) -> judgement.countAgainst() == 1);
		boolean single = answers.answered() == 1;
		if (speakingFor.isEmpty() && speakingAgainst.isEmpty()) {
			return (single ? "One answer" : English.capitalized(English.number(answers.answered())) + " answers")
					+ ", and nothing follows that sources read alike: too little to go by.";
		}
		String said = Stream.of(prefixed("for ", speakingFor), prefixed("against ", speakingAgainst))
			.filter((way) -> !way.isEmpty())
			.collect(Collectors.joining(single ? ", and " : ", and one "));
		return single ? "One answer. It speaks " + said + "; one answer is too little to go by."
				: "On no " + words.one()
						+ " is more than one finding known that sources read alike: too little to go by. "
						+ "One finding speaks " + said + ".";
	}

	/** How much is answered, and how to take what is counted. */
	static String counts(Answers answers, List<Judgement> judgements) {
		int open = answers.asked() - answers.answered();
		int most = answers.most().size();
		String counts = answers.answered() + " of " + English.count(answers.asked(), "question", "questions")
				+ " answered, " + open + " not known"
				+ ((most == 0) ? "." : ", " + most + " marked as mattering most.");
		return Stream.of(counts, Evidence.counted(judgements), answers.isEmpty() ? "" : JudgementWords.CAUTION)
			.filter((sentence) -> !sentence.isEmpty())
			.collect(Collectors.joining(" "));
	}

	/** Counts again among the answers that matter most. */
	static List<String> most(Answers answers, List<Judgement> judgements) {
		int marks = answers.most().size();
		if (marks == 0) {
			return List.of();
		}
		String which = English.plural(marks, "the one answer that matters most to you",
				"the " + marks + " answers that matter most to you");
		List<Judgement> among = Judgement.of(answers.marked());
		Map<String, List<String>> same = new LinkedHashMap<>();
		Map<String, List<String>> other = new LinkedHashMap<>();
		for (int i = 0; i < among.size(); i++) {
			Judgement now = judgements.get(i);
			Judgement then = among.get(i);
			if (now.word() == Word.NOTHING_KNOWN && then.word() == Word.NOTHING_KNOWN) {
				continue;
			}
			String said = then.word().label()
					+ (then.word().isTooLittle() ? "" : " (" + JudgementWords.counts(then) + ")");
			((now.word() == then.word()) ? same : other).computeIfAbsent(said, (word) -> new ArrayList<>())
				.add(then.option().inSentence());
		}
		List<String> sentences = new ArrayList<>();
		if (other.isEmpty()) {
			sentences.add("The same holds for " + which + (same.isEmpty() ? "." : ": " + listed(same) + "."));
			return sentences;
		}
		sentences
			.add(English.plural(marks, "By ", "Among ") + which + " the picture is another: " + listed(other) + ".");
		if (!same.isEmpty()) {
			sentences.add("The same holds: " + listed(same) + ".");
		}
		sentences.add("Neither count replaces the other.");
		return sentences;
	}

	private static String listed(Map<String, List<String>> byWord) {
		return byWord.entrySet()
			.stream()
			.map((word) -> word.getKey() + " on " + English.and(word.getValue()))
			.collect(Collectors.joining("; "));
	}

	private static String names(List<Judgement> judgements, Predicate<Judgement> which) {
		return English
			.and(judgements.stream().filter(which).map((judgement) -> judgement.option().inSentence()).toList());
	}

	private static String prefixed(String prefix, String words) {
		return words.isEmpty() ? "" : prefix + words;
	}

}
