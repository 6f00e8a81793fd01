package org.rolecompare.venn;

import org.jspecify.annotations.Nullable;

import org.rolecompare.role.RoleNames;
import org.rolecompare.venn.VennPicture.Gap;
import org.rolecompare.venn.VennPicture.Kind;

/**
 * Draws two sets to scale, and round them the set of a combined role. Where a region is
 * too small for its number, the number stands below with a line to it.
 */
final class PairDrawing {

	private static final double EDGE = 4;

	private static final double MARGIN = 14;

	private static final double TALLEST = 400;

	/** How far the outline of a combined role runs from the circles. */
	private static final double AWAY = 30;

	private static final double NAME_LINE = 28;

	private static final double NAMES = 46;

	private static final double ABOVE_NAME = 31;

	private static final double BESIDE_NAME = 12;

	private static final double SAMPLE = 34;

	/** The widest letters of each style on a phone, where they are largest. */
	private static final double DIGIT = 32;

	private static final double LETTER = 13.75;

	/** A number and its word below it on a phone, halved. */
	private static final double HALF_TEXT = 46;

	private static final double LINE = 36;

	private final Pairing sets;

	private final Pair circles;

	private final Drawing drawing = new Drawing();

	private PairDrawing(Pairing sets) {
		this.sets = sets;
		boolean around = sets.whole() != null;
		double edge = around ? MARGIN + AWAY : MARGIN;
		double top = NAMES + (around ? AWAY + MARGIN : 0);
		this.circles = Pair.toScale(sets.sizeOfFirst(), sets.sizeOfSecond(), sets.both())
			.fitted(edge, top, VennPicture.WIDTH - 2 * edge, around ? TALLEST - 2 * AWAY : TALLEST);
	}

	static Drawing draw(Pairing sets) {
		if (sets.sizeOfFirst() + sets.sizeOfSecond() == 0) {
			// Only the combined role has anything: a set of its own, without parts to
			// draw.
			return draw(new Pairing(sets.first(), whole(sets), 0, 0, sets.onlyWhole(), null, 0));
		}
		return new PairDrawing(sets).draw();
	}

	private static RoleNames whole(Pairing sets) {
		RoleNames whole = sets.whole();
		return (whole != null) ? whole : sets.second();
	}

	private Drawing draw() {
		outline(0, this.sets.first(), this.circles.first());
		outline(1, this.sets.second(), this.circles.second());
		RoleNames whole = this.sets.whole();
		this.drawing.reach(this.circles.bottom() + ((whole != null) ? AWAY : 0));
		if (whole != null) {
			around(whole);
		}
		names();
		regions(whole);
		return this.drawing;
	}

	private void outline(int index, RoleNames role, Circle circle) {
		if (circle.r() > 0) {
			this.drawing.outline(index, role, circle.path(), true);
		}
	}

	private void around(RoleNames whole) {
		Circle top = this.circles.top(AWAY);
		String all = (this.sets.onlyWhole() == 0) ? ", all " : " ";
		String name = Drawing.letters(whole) + all + this.sets.total();
		this.drawing.around(2, whole, this.circles.hull(AWAY), gap(name, top.x(), top.y() + 7));
		this.drawing.label(Kind.NAME, name, top.x(), top.y() + 7, "middle", whole);
	}

	/** The line makes room for a name, as wide as it gets and for its largest letters. */
	private static Gap gap(String name, double middle, double baseLine) {
		double width = name.length() * LETTER + 2 * BESIDE_NAME;
		return new Gap(Coordinate.of(middle - width / 2), Coordinate.of(baseLine - ABOVE_NAME), Coordinate.of(width),
				Coordinate.of(NAMES));
	}

	private void names() {
		boolean samples = this.sets.isNested();
		double inset = samples ? EDGE + SAMPLE + 8 : EDGE;
		if (samples) {
			sample(0, this.sets.first(), EDGE);
			sample(1, this.sets.second(), VennPicture.WIDTH - EDGE - SAMPLE);
		}
		this.drawing.label(Kind.NAME, name(this.sets.first(), this.sets.sizeOfFirst()), inset, NAME_LINE, "start",
				this.sets.first());
		this.drawing.label(Kind.NAME, name(this.sets.second(), this.sets.sizeOfSecond()), VennPicture.WIDTH - inset,
				NAME_LINE, "end", this.sets.second());
	}

	/** A piece of a set's line beside its letters, as in the legend of a map. */
	private void sample(int index, RoleNames role, double x) {
		this.drawing.outline(index, role,
				"M" + Coordinate.of(x) + " " + Coordinate.of(NAME_LINE - 7) + "h" + Coordinate.of(SAMPLE), false);
	}

	private static String name(RoleNames role, int size) {
		return Drawing.letters(role) + " " + size;
	}

	private void regions(@Nullable RoleNames whole) {
		Circle a = this.circles.first();
		Circle b = this.circles.second();
		boolean apart = this.sets.both() == 0;
		double line = this.drawing.bottom() + LINE;
		Slot left = apart ? new Slot(a.left(), a.right(), a.r())
				: new Slot(a.left(), Math.min(b.left(), a.right()), a.r());
		Slot right = apart ? new Slot(b.left(), b.right(), b.r())
				: new Slot(Math.max(a.right(), b.left()), b.right(), b.r());
		Slot lens = new Slot(Math.max(a.left(), b.left()), Math.min(a.right(), b.right()), this.circles.halfLens());
		region(left, this.sets.onlyFirst(), without(this.sets.first(), this.sets.second()), EDGE, "start", line);
		if (apart) {
			this.drawing.middle(Kind.WORD, "0 both", VennPicture.WIDTH / 2.0, line);
		}
		region(lens, this.sets.both(), "both", VennPicture.WIDTH / 2.0, "middle", line);
		region(right, this.sets.onlySecond(), without(this.sets.second(), this.sets.first()), VennPicture.WIDTH - EDGE,
				"end", line);
		if (whole != null && this.sets.onlyWhole() > 0) {
			double below = this.drawing.bottom() + LINE;
			this.drawing.middle(Kind.WORD, this.sets.onlyWhole() + " only " + Drawing.letters(whole),
					VennPicture.WIDTH / 2.0, below);
		}
	}

	/**
	 * What a combined role runs round belongs to that role as well, and so to no other
	 * alone.
	 */
	private String without(RoleNames role, RoleNames other) {
		return (this.sets.whole() != null) ? "not " + Drawing.letters(other) : "only " + Drawing.letters(role);
	}

	private void region(Slot slot, int count, String word, double x, String anchor, double line) {
		if (count == 0) {
			return;
		}
		double middle = this.circles.middle();
		if (slot.holds(count, word)) {
			this.drawing.middle(Kind.NUMBER, String.valueOf(count), slot.middle(), middle + 2);
			this.drawing.middle(Kind.WORD, word, slot.middle(), middle + 36);
		}
		else {
			this.drawing.label(Kind.WORD, count + " " + word, x, line, anchor, null);
			this.drawing.leader(slot.middle(), middle, anchor.equals("middle") ? x : (x + slot.middle()) / 2,
					line - 26);
		}
	}

	/** The room for a number along the axis of the circles, and half its height. */
	private record Slot(double from, double to, double half) {

		double middle() {
			return (this.from + this.to) / 2;
		}

		boolean holds(int count, String word) {
			double text = Math.max(String.valueOf(count).length() * DIGIT, word.length() * LETTER);
			return this.to - this.from >= text + MARGIN && this.half >= HALF_TEXT;
		}

	}

}
