package org.rolecompare.picture;

import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** The colours of the light theme of the stylesheet, as far as a picture needs them. */
enum Hue {

	/** A role without a colour of its own, and what is said beside. */
	MUTED(0x60646c),
	/** What is read first. */
	INK(0x1c2024),
	/** Thin lines. */
	LINE(0xe0e1e6),
	/** The ground. */
	PAGE(0xffffff),
	/** A colour of a role, as are all that follow. */
	INDIGO(0x3a5bc7),
	/** See above. */
	CRIMSON(0xcb1d63),
	/** See above. */
	VIOLET(0x6550b9),
	/** See above. */
	GRASS(0x2a7e3b),
	/** See above. */
	PLUM(0x953ea3),
	/** See above. */
	BRONZE(0x7d5e54);

	private final Color colour;

	Hue(int rgb) {
		this.colour = new Color(rgb);
	}

	Color colour() {
		return this.colour;
	}

	/** The colour by which a role is known, by its name in the catalogue. */
	static Hue of(@Nullable String name) {
		return Arrays.stream(values())
			.filter((hue) -> hue.name().toLowerCase(Locale.ROOT).equals(name))
			.findFirst()
			.orElse(MUTED);
	}

}
