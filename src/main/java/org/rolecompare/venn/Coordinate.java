package org.rolecompare.venn;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes coordinates the same way whatever the server's language: a point, one decimal.
 */
final class Coordinate {

	private Coordinate() {
	}

	static String of(double value) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
		return (rounded.signum() == 0) ? "0" : rounded.toPlainString();
	}

}
