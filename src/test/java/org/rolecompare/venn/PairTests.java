package org.rolecompare.venn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

/**
 * Two circles are to scale: their areas, and the area that they share.
 */
class PairTests {

	@ParameterizedTest
	@CsvSource({ "18, 15, 5", "1, 1000, 0", "22, 23, 13", "3, 2, 1", "500, 400, 399", "1, 1, 0", "40, 7, 6" })
	void areasAreToScale(int first, int second, int shared) {
		Pair pair = Pair.toScale(first, second, shared).fitted(14, 46, 612, 400);
		double a = area(pair.first());
		double b = area(pair.second());
		assertThat(a / b).isCloseTo((double) first / second, withPercentage(1));
		double distance = pair.second().x() - pair.first().x();
		double lens = overlap(pair.first(), pair.second(), distance);
		assertThat(lens / a).isCloseTo((double) shared / first, within(0.01 * shared / first + 1e-9));
		assertThat(pair.left()).isGreaterThanOrEqualTo(14 - 1e-6);
		assertThat(pair.right()).isLessThanOrEqualTo(626 + 1e-6);
		assertThat(pair.bottom()).isLessThanOrEqualTo(446 + 1e-6);
	}

	@Test
	void isThePairOfTheDrawing() {
		// Worked out by hand for 18, 15 and 5 when the pages were designed.
		Pair pair = Pair.toScale(18, 15, 5);
		assertThat(pair.second().x() / pair.first().r()).isCloseTo(1.11, within(0.005));
		assertThat(pair.second().r() / pair.first().r()).isCloseTo(0.913, within(0.001));
	}

	@Test
	void setsWithNothingInCommonAreDrawnApart() {
		Pair pair = Pair.toScale(10, 4, 0);
		assertThat(pair.second().left()).isGreaterThan(pair.first().right());
	}

	@ParameterizedTest
	@CsvSource({ "28, 18", "18, 28", "2, 1" })
	void aSubsetLiesInside(int first, int second) {
		Pair pair = Pair.toScale(first, second, Math.min(first, second));
		Circle outer = (first > second) ? pair.first() : pair.second();
		Circle inner = (first > second) ? pair.second() : pair.first();
		assertThat(inner.left()).isGreaterThan(outer.left());
		assertThat(inner.right()).isLessThan(outer.right());
	}

	@Test
	void equalSetsAreOneCircleTwice() {
		Pair pair = Pair.toScale(7, 7, 7);
		assertThat(pair.second()).isEqualTo(pair.first());
	}

	@Test
	void anEmptySetHasNoCircleAndLeavesTheRoomToTheOther() {
		Pair pair = Pair.toScale(0, 9, 0).fitted(0, 0, 600, 400);
		assertThat(pair.first().r()).isZero();
		assertThat(pair.second().r()).isCloseTo(200, within(1e-6));
		assertThat(pair.second().x()).isCloseTo(300, within(1e-6));
	}

	@Test
	void outlineRunsRoundBothCirclesAtItsDistance() {
		Pair pair = new Pair(new Circle(100, 100, 50), new Circle(180, 100, 50));
		assertThat(pair.hull(30)).isEqualTo("M100 20L180 20A80 80 0 0 1 180 180L100 180A80 80 0 1 1 100 20z");
		assertThat(pair.top(30)).isEqualTo(new Circle(140, 20, 0));
		assertThat(new Pair(new Circle(0, 0, 50), new Circle(10, 0, 20)).hull(30))
			.isEqualTo(new Circle(0, 0, 80).path());
	}

	private static double area(Circle circle) {
		return Math.PI * circle.r() * circle.r();
	}

	/** Adds up thin strips, so that the formula is not tested by itself. */
	private static double overlap(Circle a, Circle b, double distance) {
		double from = Math.max(-a.r(), distance - b.r());
		double to = Math.min(a.r(), distance + b.r());
		int strips = 200_000;
		double sum = 0;
		for (int strip = 0; strip < strips && to > from; strip++) {
			double x = from + (to - from) * (strip + 0.5) / strips;
			double half = Math.min(chord(a.r(), x), chord(b.r(), x - distance));
			sum += 2 * half * (to - from) / strips;
		}
		return sum;
	}

	private static double chord(double r, double x) {
		return Math.sqrt(Math.max(0, r * r - x * x));
	}

}
