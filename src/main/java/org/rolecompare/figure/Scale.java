package org.rolecompare.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A scale from nothing to a round number, on which bars are drawn.
 *
 * @param step how far it is from one line to the next
 * @param steps how many of them there are
 */
record Scale(BigDecimal step, int steps) {

	/** The length of every scale; bars are measured in its thousandths. */
	static final int LENGTH = 1000;

	/** All shares are drawn on it, whatever the largest of them is. */
	static final Scale SHARES = new Scale(BigDecimal.valueOf(25), 4);

	private static final List<BigDecimal> ROUND = List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5),
			BigDecimal.TEN);

	private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(5);

	/** The shortest scale of at most five round steps that reaches a number. */
	static Scale reaching(BigDecimal largest) {
		if (largest.signum() == 0) {
			return new Scale(BigDecimal.ONE, 1);
		}
		BigDecimal least = largest.divide(MOST_STEPS);
		BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
		BigDecimal step = ROUND.stream()
			.map(power::multiply)
			.filter((round) -> round.compareTo(least) >= 0)
			.findFirst()
			.orElseThrow();
		return new Scale(step, largest.divide(step, 0, RoundingMode.CEILING).intValueExact());
	}

	/** The numbers at its lines, from nothing to its end. */
	List<BigDecimal> ticks() {
		return IntStream.rangeClosed(0, this.steps).mapToObj(BigDecimal::valueOf).map(this.step::multiply).toList();
	}

	/** Nothing and its end. */
	List<BigDecimal> ends() {
		return List.of(BigDecimal.ZERO, end());
	}

	/** Where its lines are, without the one at nothing. */
	List<Integer> lines() {
		return IntStream.rangeClosed(1, this.steps).mapToObj((tick) -> LENGTH * tick / this.steps).toList();
	}

	/** Where a number is. */
	int place(BigDecimal number) {
		return number.multiply(BigDecimal.valueOf(LENGTH)).divide(end(), 0, RoundingMode.HALF_UP).intValueExact();
	}

	private BigDecimal end() {
		return this.step.multiply(BigDecimal.valueOf(this.steps));
	}

}
