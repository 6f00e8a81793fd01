package org.rolecompare.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of the stylesheet by the names of their tokens, such as {@code ink-2}, in
 * one of its two themes.
 *
 * @param colours name and colour
 */
record StyleTokens(Map<String, Colour> colours) {

	private static final Pattern THEME = Pattern.compile(":root\\s*\\{([^}]*--page:[^}]*)}");

	private static final Pattern COLOUR = Pattern.compile("--([\\w-]+):\\s*#([0-9a-f]{6}|[0-9a-f]{3})\\s*;");

	static StyleTokens light() {
		return new StyleTokens(read(0));
	}

	/** The dark theme changes some of the light one's tokens. */
	static StyleTokens dark() {
		Map<String, Colour> colours = read(0);
		colours.putAll(read(1));
		return new StyleTokens(colours);
	}

	/**
	 * Return how well one colour is seen on another.
	 * @param text name of the one
	 * @param background name of the other
	 * @return the contrast by WCAG, from 1 to 21
	 */
	double contrast(String text, String background) {
		double one = get(text).luminance() + 0.05;
		double other = get(background).luminance() + 0.05;
		return Math.max(one, other) / Math.min(one, other);
	}

	Colour get(String name) {
		return Objects.requireNonNull(this.colours.get(name), name);
	}

	private static Map<String, Colour> read(int theme) {
		Matcher themes = THEME.matcher(StyleSheet.text());
		for (int at = 0; at <= theme; at++) {
			if (!themes.find()) {
				throw new IllegalStateException("style.css has no theme number " + theme);
			}
		}
		Map<String, Colour> colours = new HashMap<>();
		Matcher colour = COLOUR.matcher(themes.group(1));
		while (colour.find()) {
			colours.put(colour.group(1), Colour.of(colour.group(2)));
		}
		return colours;
	}

	/**
	 * A colour.
	 *
	 * @param red from 0 to 255
	 * @param green from 0 to 255
	 * @param blue from 0 to 255
	 */
	record Colour(int red, int green, int blue) {

		static Colour of(String hex) {
			String six = (hex.length() == 3) ? hex.replaceAll("(.)", "$1$1") : hex;
			int value = Integer.parseInt(six, 16);
			return new Colour(value >> 16, value >> 8 & 0xff, value & 0xff);
		}

		/** The relative luminance of WCAG 2, from 0 to 1. */
		double luminance() {
			return 0.2126 * linear(this.red) + 0.7152 * linear(this.green) + 0.0722 * linear(this.blue);
		}

		private static double linear(int channel) {
			double share = channel / 255.0;
			return (share <= 0.04045) ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
		}

	}

}
