package org.rolecompare.guide;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.combinedrole.Signal;
import org.rolecompare.english.English;
import org.rolecompare.judgement.Answers;
import org.rolecompare.judgement.Judgement;
import org.rolecompare.judgement.JudgementWords;
import org.rolecompare.judgement.Standing;
import org.rolecompare.judgement.TurningPoint;

/**
 * Single answers that would give an option another word.
 *
 * @param name the option
 * @param standing how it stands
 * @param now its word and counts as they are
 * @param named what is told at once
 * @param more the rest, folded
 */
@JsonIgnoreProperties("now")
public record Turning(String name, Standing standing, String now, List<Change> named, List<Change> more) {

	/** None where too little is known of every option. */
	static List<Turning> of(Answers answers, List<Judgement> judgements) {
		if (answers.answered() < TurningPoint.FEWEST_ANSWERS) {
			return List.of();
		}
		List<List<TurningPoint>> all = judgements.stream().map((now) -> TurningPoint.of(now, answers)).toList();
		List<List<TurningPoint>> named = TurningPoint.named(all);
		return IntStream.range(0, judgements.size())
			.filter((i) -> !judgements.get(i).word().isTooLittle())
			.mapToObj((i) -> of(judgements.get(i), named.get(i), all.get(i), answers))
			.toList();
	}

	private static Turning of(Judgement now, List<TurningPoint> named, List<TurningPoint> all, Answers answers) {
		return new Turning(now.option().shortName(), Standing.of(now),
				"now " + now.word().label() + ", " + JudgementWords.counts(now),
				named.stream().map((change) -> Change.of(change, answers)).toList(),
				all.stream()
					.filter((change) -> !named.contains(change))
					.map((change) -> Change.of(change, answers))
					.toList());
	}

	/** Says how much is folded. */
	public String rest() {
		int rest = this.more.size();
		return !this.named.isEmpty() ? "and " + rest + " more"
				: English.plural(rest, "One change", rest + " changes") + " would turn it";
	}

	/** Whether no single answer changes the word. */
	public boolean isFirm() {
		return this.named.isEmpty() && this.more.isEmpty();
	}

	/**
	 * An answer that would give the option another word.
	 *
	 * @param condition how the statement after it is to be read
	 * @param then how the option stands with it
	 * @param word the other word
	 * @param counts the counts with it
	 * @param how how to find the answer out, null where nobody says
	 */
	@JsonIgnoreProperties({ "word", "counts" })
	public record Change(String condition, String said, boolean most, Standing then, String word, String counts,
			@Nullable String how) {

		static Change of(TurningPoint point, Answers answers) {
			Signal question = point.question();
			boolean open = answers.to(question) == null;
			return new Change(JudgementWords.condition(point, "you"),
					open ? English.uncapitalized(point.finding()) : point.finding(), answers.mattersMost(question),
					Standing.of(point.then()), point.then().word().label(), JudgementWords.counts(point.then()),
					how(question, !open));
		}

		private static @Nullable String how(Signal question, boolean answered) {
			return Stream.ofNullable(question.getFinding())
				.flatMap((finding) -> Stream.ofNullable(finding.findOut()))
				.map((way) -> (answered ? "How to check: " : "How to find out: ") + English.uncapitalized(way))
				.findFirst()
				.orElse(null);
		}

	}

}
