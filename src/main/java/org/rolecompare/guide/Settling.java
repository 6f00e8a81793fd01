package org.rolecompare.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.rolecompare.combinedrole.Fit;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.english.English;
import org.rolecompare.judgement.Answers;
import org.rolecompare.judgement.Judgement;

/**
 * Two answers that cannot both be true, so that neither counts until the reader settles
 * it.
 *
 * @param sides the two, each with what changes if it holds and the other does not
 */
public record Settling(List<Side> sides) {

	static List<Settling> of(Answers answers, List<Judgement> now) {
		return answers.contradictions()
			.stream()
			.map((pair) -> new Settling(List.of(Side.of(pair.one(), pair.other(), answers, now),
					Side.of(pair.other(), pair.one(), answers, now))))
			.toList();
	}

	/**
	 * One of the two.
	 *
	 * @param then what changes if it holds and the other does not
	 */
	public record Side(String said, boolean most, String then) {

		static Side of(Signal holds, Signal fails, Answers answers, List<Judgement> now) {
			List<Judgement> then = Judgement.of(answers.changed(fails, Fit.Answer.NO));
			return new Side(Answers.finding(holds, Fit.Answer.YES), answers.mattersMost(holds), then(now, then));
		}

		private static String then(List<Judgement> now, List<Judgement> then) {
			List<String> changes = new ArrayList<>();
			changes.addAll(more(now, then, Judgement::countFor, "for"));
			changes.addAll(more(now, then, Judgement::countAgainst, "against"));
			List<String> differing = IntStream.range(0, now.size())
				.filter((i) -> then.get(i).differing().size() > now.get(i).differing().size())
				.mapToObj((i) -> now.get(i).option().inSentence())
				.toList();
			if (!differing.isEmpty()) {
				changes.add("sources differ on " + English.and(differing));
			}
			return changes.isEmpty() ? "no count changes" : String.join("; ", changes);
		}

		/** As in <em>one more finding speaks for one CPTO and an interim chief</em>. */
		private static List<String> more(List<Judgement> now, List<Judgement> then, ToIntFunction<Judgement> count,
				String way) {
			int[] added = IntStream.range(0, now.size())
				.map((i) -> count.applyAsInt(then.get(i)) - count.applyAsInt(now.get(i)))
				.toArray();
			return IntStream.of(added).filter((number) -> number > 0).distinct().sorted().mapToObj((number) -> {
				List<String> options = IntStream.range(0, added.length)
					.filter((i) -> added[i] == number)
					.mapToObj((i) -> now.get(i).option().inSentence())
					.toList();
				return English.number(number) + " more " + English.plural(number, "finding speaks ", "findings speak ")
						+ way + " " + English.and(options) + ((options.size() > 1) ? " each" : "");
			}).toList();
		}

	}

}
