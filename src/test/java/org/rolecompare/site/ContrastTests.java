package org.rolecompare.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Whatever is written can be read on what it is written on, in both themes.
 */
class ContrastTests {

	private static final double TEXT = 4.5;

	private static final double CONTROL = 3;

	private static final StyleTokens LIGHT = StyleTokens.light();

	private static final StyleTokens DARK = StyleTokens.dark();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ink     | page
			ink     | band
			ink     | tint
			ink     | warn-tint
			ink-2   | page
			ink-2   | band
			ink-2   | tint
			muted   | page
			muted   | band
			muted   | tint
			muted   | warn-tint
			accent  | page
			accent  | band
			accent  | tint
			accent  | accent-tint
			accent  | warn-tint
			warn    | page
			warn    | band
			warn    | tint
			warn    | warn-tint
			page    | ink
			page    | ink-2
			page    | accent
			indigo  | page
			crimson | page
			violet  | page
			grass   | page
			plum    | page
			bronze  | page
			""")
	void textIsReadable(String text, String background) {
		assertThat(LIGHT.contrast(text, background)).as("light").isGreaterThanOrEqualTo(TEXT);
		assertThat(DARK.contrast(text, background)).as("dark").isGreaterThanOrEqualTo(TEXT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			control | page
			control | band
			control | tint
			accent  | page
			accent  | band
			accent  | tint
			accent  | warn-tint
			ink     | page
			""")
	void bordersOfControlsAndTheFocusAreVisible(String border, String background) {
		assertThat(LIGHT.contrast(border, background)).as("light").isGreaterThanOrEqualTo(CONTROL);
		assertThat(DARK.contrast(border, background)).as("dark").isGreaterThanOrEqualTo(CONTROL);
	}

	@Test
	void huesDifferTooLittleInBrightnessToBeTheOnlySign() {
		// Which is why a role is never told by its colour alone, but by its letters.
		assertThat(LIGHT.contrast("indigo", "crimson")).isLessThan(1.2);
		assertThat(LIGHT.contrast("indigo", "violet")).isLessThan(1.2);
		assertThat(DARK.contrast("indigo", "crimson")).isLessThan(1.2);
		assertThat(DARK.contrast("indigo", "violet")).isLessThan(1.2);
	}

	@Test
	void isMeasuredAsWcagDoes() {
		assertThat(LIGHT.contrast("ink", "page")).isCloseTo(16.4, within(0.1));
		assertThat(LIGHT.contrast("control", "page")).isCloseTo(3.8, within(0.1));
		assertThat(DARK.contrast("accent", "page")).isCloseTo(11.2, within(0.1));
	}

}
