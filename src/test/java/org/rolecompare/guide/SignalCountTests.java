package org.rolecompare.guide;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rolecompare.combinedrole.Joined;
import org.rolecompare.guide.SignalCount.Verdict;
import org.rolecompare.role.RoleNames;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a count of ticks allows to be said, and in which words.
 */
class SignalCountTests {

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 0", "0, 1", "1, 1", "2, 0", "0, 2" })
	void tellsNothingFromATickOrTwo(int combining, int separating) {
		assertThat(verdict(combining, separating)).isEqualTo(Verdict.TOO_FEW);
	}

	@ParameterizedTest
	@CsvSource({ "2, 1", "1, 2", "4, 3", "5, 3", "3, 5", "7, 5", "8, 6", "12, 8" })
	void isCloseWhereAnAnswerOrTwoCouldTurnTheCountRound(int combining, int separating) {
		assertThat(verdict(combining, separating)).isEqualTo(Verdict.CLOSE);
	}

	@ParameterizedTest
	@CsvSource({ "2, 2", "3, 3", "12, 12" })
	void isEvenWhereBothSidesHaveTheSame(int combining, int separating) {
		assertThat(verdict(combining, separating)).isEqualTo(Verdict.EVEN);
	}

	@ParameterizedTest
	@CsvSource({ "3, 0", "0, 3", "12, 0" })
	void isOneSidedAndNeverCloseWhereNothingSpeaksForTheOtherSide(int combining, int separating) {
		assertThat(verdict(combining, separating)).isEqualTo(Verdict.ONE_SIDED);
	}

	@ParameterizedTest
	@CsvSource({ "3, 1", "1, 3", "4, 2", "6, 2", "5, 2", "12, 6" })
	void isNotCloseWhereMuchMoreSpeaksForOneSide(int combining, int separating) {
		assertThat(verdict(combining, separating)).isEqualTo(Verdict.MORE_FOR_ONE_SIDE);
	}

	@Test
	void leansToTheSideForWhichMoreSpeaks() {
		assertThat(new SignalCount(3, 1, 24).leansToCombining()).isTrue();
		assertThat(new SignalCount(1, 3, 24).leansToCombining()).isFalse();
		assertThat(new SignalCount(2, 2, 24).leansToCombining()).isFalse();
		assertThat(new SignalCount(3, 1, 24).ticked()).isEqualTo(4);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					1 | 0 | 24 | 1 of 24 questions is ticked, and it speaks for one leader. | One tick is too little to go by.
					0 | 1 | 1  | The only question is ticked, and it speaks for two leaders. | One tick is too little to go by.
					0 | 2 | 24 | 2 of 24 questions are ticked, and both speak for two leaders. | Two ticks are too little to go by.
					1 | 1 | 24 | 2 of 24 questions are ticked: 1 speaks for one leader, 1 for two leaders. | Two ticks are too little to go by.
					3 | 0 | 24 | 3 of 24 questions are ticked, and all speak for one leader. | ''
					2 | 1 | 24 | 3 of 24 questions are ticked: 2 speak for one leader, 1 for two leaders. | The two sides are close.
					2 | 2 | 4  | 4 of 4 questions are ticked: 2 speak for one leader, 2 for two leaders. | That is the same number on both sides.
					1 | 4 | 24 | 5 of 24 questions are ticked: 1 speaks for one leader, 4 for two leaders. | More of them speak for two leaders.
					4 | 1 | 24 | 5 of 24 questions are ticked: 4 speak for one leader, 1 for two leaders. | More of them speak for one leader.
					""")
	void isToldInSentences(int combining, int separating, int asked, String counted, String verdict) {
		SignalCount count = new SignalCount(combining, separating, asked);
		assertThat(words(2).counted(count)).isEqualTo(counted);
		assertThat(words(2).verdict(count)).isEqualTo(verdict);
	}

	@Test
	void callsTheOtherSideByItsName() {
		assertThat(words(3).counted(new SignalCount(0, 3, 9)))
			.isEqualTo("3 of 9 questions are ticked, and all speak for separate leaders.");
	}

	@Test
	void explainsWhatIsCloseOnlyWhereItIs() {
		assertThat(GuideWords.caution(new SignalCount(2, 1, 24))).contains("does not weigh",
				"We call the sides close where");
		assertThat(GuideWords.caution(new SignalCount(1, 0, 24))).contains("does not weigh").doesNotContain("close");
		assertThat(GuideWords.caution(new SignalCount(5, 1, 24))).doesNotContain("close");
	}

	private static Verdict verdict(int combining, int separating) {
		return new SignalCount(combining, separating, 24).verdict();
	}

	private static GuideWords words(int parts) {
		RoleNames names = new RoleNames("x", "X", "X", null, List.of());
		return new GuideWords(new Joined(names, Collections.nCopies(parts, names), List.of(names)));
	}

}
