package org.rolecompare.judgement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.loading.Catalogues;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is answered, words, counts and turning points are those that a second rule
 * finds, which was written apart from the first. On our own catalogue, whatever it says.
 */
class SecondCountTests {

	private static final Path CATALOGUE = Path.of("src/main/resources/catalogue");

	private static final int SETS = 200;

	private static final long SEED = 20261126;

	private static CombinedRoleCase told;

	private static SecondCount second;

	@BeforeAll
	static void read() throws IOException {
		told = Catalogues.read(CATALOGUE)
			.combinedRoles()
			.all()
			.stream()
			.filter((each) -> each.role().getSlug().equals("cpto"))
			.findFirst()
			.orElseThrow();
		second = new SecondCount(CATALOGUE, "cpto");
	}

	@TestFactory
	Stream<DynamicTest> agrees() {
		Random chance = new Random(SEED);
		return Stream.generate(() -> GivenAnswers.any(second.questions(), chance))
			.limit(SETS)
			.map((given) -> DynamicTest.dynamicTest(given.toString(), () -> assertThatBothAgree(given)));
	}

	@Test
	void turnsSomethingInEachWay() {
		Random chance = new Random(SEED);
		List<String> kinds = Stream.generate(() -> GivenAnswers.any(second.questions(), chance))
			.limit(SETS)
			.flatMap((given) -> second.structures()
				.stream()
				.flatMap((structure) -> second.turns(structure, given.answers(), given.most()).stream()))
			.map((turn) -> turn.substring(0, 1))
			.distinct()
			.toList();
		assertThat(kinds).containsExactlyInAnyOrder("1", "2", "3", "4", "5");
	}

	private static void assertThatBothAgree(GivenAnswers given) {
		Answers answers = given.to(told);
		assertThat(answers.answered()).isEqualTo(given.answers().size());
		List<Judgement> judgements = Judgement.of(answers);
		List<Judgement> among = Judgement.of(answers.marked());
		assertThat(judgements).extracting((judgement) -> judgement.option().slug()).isEqualTo(second.structures());
		for (int i = 0; i < judgements.size(); i++) {
			String structure = second.structures().get(i);
			assertThat(GivenAnswers.judged(judgements.get(i))).as(structure)
				.isEqualTo(second.judge(structure, given.answers()));
			assertThat(GivenAnswers.judged(among.get(i))).as("most, " + structure)
				.isEqualTo(second.judge(structure, given.answers(), given.most()));
			assertThat(TurningPoint.of(judgements.get(i), answers)).as(structure)
				.extracting(GivenAnswers::turned)
				.isEqualTo(second.turns(structure, given.answers(), given.most()));
		}
	}

}
