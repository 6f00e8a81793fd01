package org.rolecompare.venn;

import java.util.List;

import org.rolecompare.role.RoleNames;
import org.rolecompare.venn.VennPicture.Kind;

/**
 * Draws three sets as three equal circles: no circles can show the areas of seven regions
 * to scale, so the numbers alone count.
 */
final class TripleDrawing {

	private static final List<Circle> CIRCLES = List.of(new Circle(222, 216, 166), new Circle(418, 216, 166),
			new Circle(320, 386, 166));

	/** Where the number of each region stands, in the order of the regions. */
	private static final double[][] PLACES = { { 150, 186 }, { 320, 176 }, { 490, 186 }, { 222, 332 }, { 320, 290 },
			{ 418, 332 }, { 320, 474 } };

	/** A word of this length fits into a region that belongs to one set. */
	private static final int LONGEST_WORD = 11;

	private TripleDrawing() {
	}

	static Drawing draw(Partition<?> sets) {
		Drawing drawing = new Drawing();
		for (int index = 0; index < CIRCLES.size(); index++) {
			drawing.outline(index, sets.roles().get(index), CIRCLES.get(index).path(), true);
		}
		name(drawing, sets, 0, 4, 36, "start");
		name(drawing, sets, 1, VennPicture.WIDTH - 4, 36, "end");
		name(drawing, sets, 2, VennPicture.WIDTH / 2.0, 586, "middle");
		for (int index = 0; index < PLACES.length; index++) {
			region(drawing, sets.regions().get(index), PLACES[index]);
		}
		return drawing;
	}

	private static void name(Drawing drawing, Partition<?> sets, int index, double x, double y, String anchor) {
		RoleNames role = sets.roles().get(index);
		drawing.label(Kind.NAME, Drawing.letters(role) + " " + sets.size(role), x, y, anchor, role);
	}

	private static void region(Drawing drawing, Partition.Region<?> region, double[] place) {
		boolean alone = region.inside().size() == 1;
		drawing.middle(alone ? Kind.NUMBER : Kind.SMALL_NUMBER, String.valueOf(region.items().size()), place[0],
				place[1] + 10);
		String word = "only " + Drawing.letters(region.inside().get(0));
		if (alone && word.length() <= LONGEST_WORD) {
			drawing.middle(Kind.WORD, word, place[0], place[1] + 42);
		}
	}

}
