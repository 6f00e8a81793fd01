package org.rolecompare.venn;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.rolecompare.role.RoleNames;

/**
 * Circles that show what roles have in common, ready to be drawn. Each circle has its
 * letters and its own dashes; colour only repeats them.
 *
 * @param description what it shows in numbers, for those who do not see it
 * @param height its height, of a width of {@value #WIDTH}
 * @param scale whether areas stand for numbers
 * @param leaders lines from a region to a label that does not fit into it
 */
public record VennPicture(String title, String description, int height, Scale scale, List<Outline> outlines,
		List<Label> labels, List<String> leaders) {

	/** The width of every picture in units of its own. */
	public static final int WIDTH = 640;

	/**
	 * Draw sets.
	 * @param title what the picture shows
	 * @param whole the combined role among three that joins the other two, if there is
	 * one
	 * @return the picture, null where all sets are empty
	 */
	public static @Nullable VennPicture of(String title, Partition<?> sets, @Nullable RoleNames whole) {
		if (sets.total() == 0) {
			return null;
		}
		Pairing pairing = Pairing.of(sets, whole);
		Scale scale = Scale.of(pairing);
		Drawing drawing = (pairing != null) ? PairDrawing.draw(pairing) : TripleDrawing.draw(sets);
		return new VennPicture(title, description(sets, scale), drawing.height(), scale, drawing.outlines(),
				drawing.labels(), drawing.leaders());
	}

	private static String description(Partition<?> sets, Scale scale) {
		String regions = sets.regions()
			.stream()
			.map((region) -> region.name() + ": " + region.items().size())
			.collect(Collectors.joining("; "));
		return regions + ". " + scale.sentence();
	}

	/** How far areas stand for numbers. */
	public enum Scale {

		/** All of them do. */
		ALL("The areas of the picture are to scale."),

		/** Those of the circles do, the line round them does not. */
		CIRCLES("The two circles are to scale; the line round them is not."),

		/** None do. */
		NONE("The numbers are true; the circles are not to scale, as three circles cannot be.");

		private final String sentence;

		Scale(String sentence) {
			this.sentence = sentence;
		}

		static Scale of(@Nullable Pairing pairing) {
			if (pairing == null) {
				return NONE;
			}
			return (pairing.whole() != null) ? CIRCLES : ALL;
		}

		public String sentence() {
			return this.sentence;
		}

	}

	/**
	 * The outline of a set.
	 *
	 * @param dashes its dashes and gaps, null for a solid line
	 * @param filled whether its inside is tinted
	 * @param gap where it is left out, so that letters can stand there; null for nowhere
	 */
	public record Outline(RoleNames role, String path, @Nullable String dashes, boolean filled, @Nullable Gap gap) {
	}

	/** A rectangle by its upper left corner, in which nothing is drawn. */
	public record Gap(String x, String y, String width, String height) {
	}

	/**
	 * Something that is written in the picture.
	 *
	 * @param x where it stands, from the left
	 * @param y its base line, from the top
	 * @param anchor whether x is its {@code start}, {@code middle} or {@code end}
	 * @param role the role whose colour it has, null for none
	 */
	public record Label(Kind kind, String text, String x, String y, String anchor, @Nullable RoleNames role) {
	}

	/** What a label is, which gives it its style. */
	public enum Kind {

		/** How many. */
		NUMBER("venn-number"),

		/** How many, where there is little room. */
		SMALL_NUMBER("venn-number venn-small"),

		/** What is counted. */
		WORD("venn-word"),

		/** The letters of a role and how much belongs to it. */
		NAME("venn-name");

		private final String style;

		Kind(String style) {
			this.style = style;
		}

		public String style() {
			return this.style;
		}

	}

}
