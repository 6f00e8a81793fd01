package org.rolecompare.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import org.rolecompare.english.English;
import org.rolecompare.judgement.Answers;
import org.rolecompare.judgement.Judgement;
import org.rolecompare.judgement.JudgementWords;
import org.rolecompare.judgement.Standing;
import org.rolecompare.judgement.Word;

/**
 * How far a reader is, and what the answers say so far.
 *
 * @param inShort how many options have which word
 * @param lines the options, in their order
 * @param note what the numbers mean, and what does not count
 */
@JsonIgnoreProperties({ "inShort", "note" })
public record Tally(int answered, int asked, String inShort, List<Line> lines, String note) {

	static Tally of(Answers answers) {
		List<Judgement> judgements = Judgement.of(answers);
		return new Tally(answers.answered(), answers.asked(), inShort(judgements),
				judgements.stream().map((judgement) -> Line.of(judgement, answers)).toList(), note(answers));
	}

	public String progress() {
		return this.answered + " of " + this.asked + " answered";
	}

	/** Of words that are only read at a glance, what is the same is said once. */
	private static String inShort(List<Judgement> judgements) {
		String said = Stream.of(Word.values()).filter((word) -> word != Word.NOTHING_KNOWN).flatMap((word) -> {
			long number = judgements.stream().filter((judgement) -> judgement.word() == word).count();
			return (number > 0) ? Stream.of(word.label() + " " + number) : Stream.of();
		}).collect(Collectors.joining(" · "));
		return said.isEmpty() ? "nothing known yet"
				: said.replaceFirst("^(mostly for .* · )mostly (against)", "$1$2").replace(" only ", " ");
	}

	private static String note(Answers answers) {
		if (answers.isEmpty()) {
			return "Open: how many of the "
					+ English.plural(answers.asked(), "one question bears", answers.asked() + " questions bear")
					+ " on it.";
		}
		List<String> parts = new ArrayList<>();
		int most = answers.most().size();
		parts.add("Findings for to findings against" + ((most == 0) ? "."
				: "; " + most + " " + English.plural(most, "answer matters", "answers matter") + " most."));
		int pairs = answers.contradictions().size();
		if (pairs > 0) {
			parts.add(English.plural(pairs, "One pair of answers does not go together and does not count.",
					pairs + " pairs of answers do not go together and do not count."));
		}
		if (!answers.leftOut().beyond().isEmpty()) {
			parts.add("At most " + English.number(Answers.MOST_MARKS)
					+ " answers can matter most; a further mark is left out.");
		}
		return String.join(" ", parts);
	}

	/**
	 * An option.
	 *
	 * @param standing what the answers say about it
	 * @param word the same in a word
	 * @param counts findings for to findings against, or how many questions are open as
	 * long as nothing is answered
	 * @param known whether an answer bears on it
	 */
	@JsonIgnoreProperties({ "word", "counts", "known" })
	public record Line(String name, Standing standing, String word, String counts, boolean known) {

		static Line of(Judgement judgement, Answers answers) {
			String counts = answers.isEmpty() ? judgement.option().questions().size() + " open"
					: JudgementWords.counts(judgement);
			return new Line(judgement.option().shortName(), Standing.of(judgement),
					English.capitalized(judgement.word().label()), counts, judgement.word() != Word.NOTHING_KNOWN);
		}

	}

}
