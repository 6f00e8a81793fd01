package org.rolecompare.judgement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Signal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rule takes no side: for and against are the same to it, no order has any influence,
 * and each structure is judged on its own findings only.
 */
class FairnessTests {

	private static final int SETS = 200;

	private static final long SEED = 20261126;

	private static final Map<Word, Word> MIRRORED = Map.of(Word.MOSTLY_FOR, Word.MOSTLY_AGAINST, Word.MOSTLY_AGAINST,
			Word.MOSTLY_FOR, Word.DIVIDED, Word.DIVIDED, Word.ONE_FINDING, Word.ONE_FINDING, Word.NOTHING_KNOWN,
			Word.NOTHING_KNOWN);

	private static CombinedRoleCase told;

	private static List<String> structures;

	@TempDir
	private Path folder;

	@BeforeAll
	static void read() throws IOException {
		told = WorkedExamples.read();
		structures = new SecondCount(WorkedExamples.FOLDER, "cpto").structures();
	}

	@Test
	void turnsEveryWordRoundWhereForAndAgainstAreTurnedRound() {
		CombinedRoleCase mirrored = WorkedExamples.changed(this.folder,
				(signals) -> structures
					.forEach((structure) -> WorkedExamples.fits(signals, structure).forEach(WorkedExamples::turnRound)),
				(same) -> {
				}, (same) -> {
				});
		sets().forEach((given) -> {
			List<Judgement> judged = Judgement.of(given.to(told));
			List<Judgement> turned = Judgement.of(given.to(mirrored));
			for (int i = 0; i < judged.size(); i++) {
				Judgement one = judged.get(i);
				Judgement other = turned.get(i);
				assertThat(other.word()).as(given.toString()).isEqualTo(MIRRORED.get(one.word()));
				assertThat(other.countFor()).isEqualTo(one.countAgainst());
				assertThat(other.countAgainst()).isEqualTo(one.countFor());
				assertThat(words(other, given.to(mirrored))).containsExactlyInAnyOrderElementsOf(
						words(one, given.to(told)).stream().map(MIRRORED::get).toList());
			}
		});
	}

	@Test
	void judgesAlikeInWhateverOrder() {
		CombinedRoleCase reversed = WorkedExamples.changed(this.folder, (signals) -> {
			WorkedExamples.reverse(signals.get("signals"));
			WorkedExamples.reverse(signals.get("together").get("overlaps"));
			signals.get("together").get("overlaps").forEach(WorkedExamples::reverse);
			structures.forEach((structure) -> WorkedExamples.fits(signals, structure)
				.forEach((fit) -> WorkedExamples.reverse(fit.get("cites"))));
		}, (told) -> WorkedExamples.reverse(told.get("structures")), WorkedExamples::reverse);
		assertThat(reversed.questions()).extracting(Signal::getSlug)
			.isNotEqualTo(told.questions().stream().map(Signal::getSlug).toList());
		sets().forEach((given) -> assertThat(everything(given.to(reversed))).as(given.toString())
			.isEqualTo(everything(given.to(told))));
	}

	@Test
	void judgesAStructureOnItsOwnFindingsOnly() {
		CombinedRoleCase changed = WorkedExamples.changed(this.folder,
				(signals) -> structures.stream()
					.filter((structure) -> !structure.equals("one-cpto"))
					.forEach((structure) -> WorkedExamples.fits(signals, structure).forEach(WorkedExamples::turnRound)),
				(same) -> {
				}, (same) -> {
				});
		sets().forEach((given) -> assertThat(everything(given.to(changed)).get("one-cpto"))
			.isEqualTo(everything(given.to(told)).get("one-cpto")));
		assertThat(sets().filter((given) -> !everything(given.to(changed)).equals(everything(given.to(told)))))
			.isNotEmpty();
	}

	private static Stream<GivenAnswers> sets() {
		Random chance = new Random(SEED);
		List<String> questions = told.inOrder().stream().map(Signal::getSlug).sorted().toList();
		return Stream.generate(() -> GivenAnswers.any(questions, chance)).limit(SETS);
	}

	private static List<Word> words(Judgement now, Answers answers) {
		return TurningPoint.of(now, answers).stream().map((point) -> point.then().word()).toList();
	}

	/** Words, counts and turning points by structure, without any order. */
	private static Map<String, List<String>> everything(Answers answers) {
		Map<String, List<String>> everything = new TreeMap<>();
		for (Judgement now : Judgement.of(answers)) {
			everything.put(now.option().slug(),
					Stream
						.concat(Stream.of(GivenAnswers.judged(now)),
								TurningPoint.of(now, answers).stream().map(GivenAnswers::turned).sorted())
						.toList());
		}
		return everything;
	}

}
