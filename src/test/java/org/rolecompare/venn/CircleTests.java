package org.rolecompare.venn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CircleTests {

	@Test
	void isDrawnFromItsLeftEdgeInTwoHalves() {
		assertThat(new Circle(100, 200, 40).path()).isEqualTo("M60 200a40 40 0 1 1 80 0a40 40 0 1 1 -80 0z");
	}

	@Test
	void isScaledFromTheOriginAndThenMoved() {
		assertThat(new Circle(10, 20, 4).placed(3, 100, 200)).isEqualTo(new Circle(130, 260, 12));
	}

	@Test
	void growsInEveryDirection() {
		assertThat(new Circle(10, 20, 4).grown(3)).isEqualTo(new Circle(10, 20, 7));
	}

	@ParameterizedTest
	@CsvSource({ "5, 3, 1", "3, 5, 0", "5, 3, 2" })
	void sharesAllOfTheSmallerOneThatLiesWithin(double first, double second, double distance) {
		assertThat(Circle.lens(first, second, distance)).isCloseTo(9 * Math.PI, within(1e-9));
	}

	@ParameterizedTest
	@CsvSource({ "5, 3, 8", "5, 3, 9" })
	void sharesNothingWithOneThatItDoesNotMeet(double first, double second, double distance) {
		assertThat(Circle.lens(first, second, distance)).isZero();
	}

	@Test
	void hasTheAreaThatItsRadiusWasMadeFor() {
		assertThat(Math.PI * Math.pow(Circle.radius(50), 2)).isCloseTo(50, within(1e-9));
	}

}
