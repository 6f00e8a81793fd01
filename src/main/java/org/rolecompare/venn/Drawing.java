package org.rolecompare.venn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.role.RoleNames;
import org.rolecompare.venn.VennPicture.Gap;
import org.rolecompare.venn.VennPicture.Kind;
import org.rolecompare.venn.VennPicture.Label;
import org.rolecompare.venn.VennPicture.Outline;

/** A picture while it is drawn. */
final class Drawing {

	/** Solid, dashed, dotted: a set is known by its line where colours are not seen. */
	private static final List<@Nullable String> DASHES = Arrays.asList(null, "9 5", "0.1 7");

	/** Letters that are longer than most would run into each other. */
	private static final int MOST_LETTERS = 12;

	private final List<Outline> outlines = new ArrayList<>();

	private final List<Label> labels = new ArrayList<>();

	private final List<String> leaders = new ArrayList<>();

	private double bottom;

	/** Draws a set; which one it is, from 0, gives it its dashes. */
	void outline(int index, RoleNames role, String path, boolean filled) {
		this.outlines.add(new Outline(role, path, DASHES.get(index), filled, null));
	}

	/** Draws a set round others, without the place of its name. */
	void around(int index, RoleNames role, String path, Gap gap) {
		this.outlines.add(new Outline(role, path, DASHES.get(index), false, gap));
	}

	void label(Kind kind, String text, double x, double y, String anchor, @Nullable RoleNames role) {
		this.labels.add(new Label(kind, text, Coordinate.of(x), Coordinate.of(y), anchor, role));
		reach(y);
	}

	void middle(Kind kind, String text, double x, double y) {
		label(kind, text, x, y, "middle", null);
	}

	void leader(double x, double y, double toX, double toY) {
		this.leaders
			.add("M" + Coordinate.of(x) + " " + Coordinate.of(y) + "L" + Coordinate.of(toX) + " " + Coordinate.of(toY));
	}

	/** Makes room down to a line. */
	void reach(double y) {
		this.bottom = Math.max(this.bottom, y);
	}

	double bottom() {
		return this.bottom;
	}

	int height() {
		return (int) Math.ceil(this.bottom + 14);
	}

	List<Outline> outlines() {
		return List.copyOf(this.outlines);
	}

	List<Label> labels() {
		return List.copyOf(this.labels);
	}

	List<String> leaders() {
		return List.copyOf(this.leaders);
	}

	static String letters(RoleNames role) {
		String letters = role.abbreviation();
		return (letters.length() <= MOST_LETTERS) ? letters : letters.substring(0, MOST_LETTERS - 1) + "…";
	}

}
