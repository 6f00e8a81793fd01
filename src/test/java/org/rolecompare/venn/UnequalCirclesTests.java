package org.rolecompare.venn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Two circles of unequal size, placed so that every point can be worked out by hand from
 * right-angled triangles with whole sides.
 */
class UnequalCirclesTests {

	/** Grown by 30, the radii are 80 and 50: tangents touch at 3, 4 and 5 parts. */
	private static final Pair LARGE_LEFT = pair(50, 20, 50);

	private static final Pair LARGE_RIGHT = pair(20, 50, 50);

	private static final Pair WITHIN_LEFT = pair(50, 20, 10);

	private static final Pair WITHIN_RIGHT = pair(20, 50, 10);

	@Test
	void outlineTouchesBothCirclesAndRunsTheLongWayRoundTheLargerOne() {
		assertThat(LARGE_LEFT.hull(30)).isEqualTo("M148 136L180 160A50 50 0 0 1 180 240L148 264A80 80 0 1 1 148 136z");
		assertThat(LARGE_RIGHT.hull(30)).isEqualTo("M70 160L102 136A80 80 0 1 1 102 264L70 240A50 50 0 0 1 70 160z");
	}

	@Test
	void topOfTheOutlineIsHalfwayBetweenWhereItTouches() {
		assertThat(LARGE_LEFT.top(30)).isEqualTo(new Circle(164, 148, 0));
		assertThat(LARGE_RIGHT.top(30)).isEqualTo(new Circle(86, 148, 0));
	}

	@Test
	void outlineOfACircleWithinAnotherRunsRoundTheOuterOneAlone() {
		assertThat(WITHIN_LEFT.hull(30)).isEqualTo(new Circle(100, 200, 80).path());
		assertThat(WITHIN_LEFT.top(30)).isEqualTo(new Circle(100, 120, 0));
		assertThat(WITHIN_RIGHT.hull(30)).isEqualTo(new Circle(110, 200, 80).path());
		assertThat(WITHIN_RIGHT.top(30)).isEqualTo(new Circle(110, 120, 0));
	}

	@Test
	void outlineOfACircleThatTouchesTheOuterOneFromWithinIsThatOfTheOuterOne() {
		assertThat(pair(50, 20, 30).hull(10)).isEqualTo(new Circle(100, 200, 60).path());
		assertThat(pair(20, 50, 30).top(10)).isEqualTo(new Circle(130, 140, 0));
	}

	@Test
	void outlineOfAnEmptySetIsThatOfTheOther() {
		assertThat(pair(0, 40, 200).hull(10)).isEqualTo(new Circle(300, 200, 50).path());
		assertThat(pair(0, 40, 200).top(10)).isEqualTo(new Circle(300, 150, 0));
		assertThat(pair(40, 0, 200).hull(10)).isEqualTo(new Circle(100, 200, 50).path());
		assertThat(pair(40, 0, 200).top(10)).isEqualTo(new Circle(100, 150, 0));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# first, second, distance, half
			13,     15,     14,       12
			15,     13,     14,       12
			5,      5,      6,        4
			# The middle of the smaller one is covered: the chord is not where they are highest.
			13,     15,     4,        13
			15,     13,     4,        13
			# One lies within the other, or touches it from within.
			13,     15,     1,        13
			15,     13,     2,        13
			13,     13,     0,        13
			15,     13,     0,        13
			13,     15,     0,        13
			# They touch, or do not meet.
			13,     15,     28,       0
			13,     15,     40,       0
			""")
	void whatBothCoverIsAsHighAsTheirCommonChordOrTheSmallerOne(double first, double second, double distance,
			double half) {
		assertThat(pair(first, second, distance).halfLens()).isCloseTo(half, within(1e-9));
	}

	@Test
	void reachFromTheLeftmostEdgeToTheRightmost() {
		assertThat(LARGE_LEFT.left()).isEqualTo(50);
		assertThat(LARGE_LEFT.right()).isEqualTo(170);
		assertThat(WITHIN_LEFT.left()).isEqualTo(50);
		assertThat(WITHIN_LEFT.right()).isEqualTo(150);
		assertThat(WITHIN_RIGHT.left()).isEqualTo(60);
		assertThat(WITHIN_RIGHT.right()).isEqualTo(160);
		assertThat(LARGE_RIGHT.bottom()).isEqualTo(250);
	}

	@Test
	void anEmptySetTakesNoRoom() {
		assertThat(pair(0, 40, 200).left()).isEqualTo(260);
		assertThat(pair(0, 40, 200).right()).isEqualTo(340);
		assertThat(pair(40, 0, 200).left()).isEqualTo(60);
		assertThat(pair(40, 0, 200).right()).isEqualTo(140);
	}

	@ParameterizedTest
	@CsvSource({ "100, 9", "9, 100", "50, 50" })
	void setsWithNothingInCommonStandATenthOfTheLargerRadiusApart(int first, int second) {
		Pair pair = Pair.toScale(first, second, 0);
		assertThat(pair.second().left() - pair.first().right()).isCloseTo(0.1 * pair.larger(), within(1e-9));
	}

	@ParameterizedTest
	@CsvSource({ "100, 25", "100, 1", "400, 196" })
	void aSubsetLiesNearTheFarEdgeOfTheOther(int whole, int part) {
		Pair pair = Pair.toScale(whole, part, part);
		assertThat(pair.right() - pair.second().right()).isCloseTo(0.06 * pair.larger(), within(1e-9));
	}

	@Test
	void aSubsetAlmostAsLargeAsTheOtherLeavesRoomOnBothSides() {
		Pair pair = Pair.toScale(101, 100, 100);
		double spare = 2 * (pair.first().r() - pair.second().r());
		assertThat(pair.first().right() - pair.second().right()).isCloseTo(spare / 4, within(1e-9));
		assertThat(pair.second().left() - pair.first().left()).isCloseTo(3 * spare / 4, within(1e-9));
	}

	@ParameterizedTest
	@CsvSource({ "18, 15, 5", "1, 100, 0", "100, 1, 0", "9, 9, 9", "40, 7, 7", "7, 40, 7", "0, 9, 0", "9, 0, 0" })
	void fillTheFrameInOneDirectionAndStandInItsMiddle(int first, int second, int shared) {
		Pair pair = Pair.toScale(first, second, shared).fitted(14, 46, 612, 400);
		double width = pair.right() - pair.left();
		double height = 2 * pair.larger();
		assertThat(Math.max(width / 612, height / 400)).isCloseTo(1, within(1e-9));
		assertThat(pair.left() - 14).isCloseTo(626 - pair.right(), within(1e-9));
		assertThat(pair.bottom()).isCloseTo(46 + height, within(1e-9));
		assertThat(pair.second().y()).isEqualTo(pair.middle());
	}

	@ParameterizedTest
	@CsvSource({ "10, 4, 0", "4, 10, 3", "10, 4, 50", "13, 15, 30" })
	void areAsFarApartAsTheAreaTheyShareAsks(double first, double second, double area) {
		double distance = Circle.distance(first, second, area);
		assertThat(Circle.lens(first, second, distance)).isCloseTo(area, within(1e-6));
	}

	private static Pair pair(double first, double second, double distance) {
		return new Pair(new Circle(100, 200, first), new Circle(100 + distance, 200, second));
	}

}
