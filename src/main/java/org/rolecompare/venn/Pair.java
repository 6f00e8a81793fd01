package org.rolecompare.venn;

/**
 * Two circles side by side whose areas, and whose common area, are to scale. The circle
 * of an empty set has the radius 0.
 */
record Pair(Circle first, Circle second) {

	/** How far apart circles are drawn that have nothing in common, in larger radii. */
	private static final double GAP = 0.1;

	/** How far inside a circle lies that is part of another, in larger radii. */
	private static final double INSET = 0.06;

	/**
	 * Lay out two sets, the first around the origin, an item taking an area of one.
	 * @param first the size of the first set
	 * @param second the size of the second set
	 * @param shared how many items belong to both
	 */
	static Pair toScale(int first, int second, int shared) {
		double r = Circle.radius(first);
		double s = Circle.radius(second);
		return new Pair(new Circle(0, 0, r), new Circle(distance(r, s, first, second, shared), 0, s));
	}

	private static double distance(double r, double s, int first, int second, int shared) {
		double larger = Math.max(r, s);
		if (first == 0 || second == 0) {
			return 0;
		}
		if (shared == 0) {
			return r + s + GAP * larger;
		}
		double spare = Math.abs(r - s);
		return (shared == Math.min(first, second)) ? spare - Math.min(INSET * larger, spare / 2)
				: Circle.distance(r, s, shared);
	}

	/**
	 * Scale and move the circles so that they fill a frame, in the middle of its width.
	 * @param left the left edge of the frame
	 * @param top its top
	 * @param width its width
	 * @param tallest the most that they may take in height
	 */
	Pair fitted(double left, double top, double width, double tallest) {
		double span = right() - left();
		double scale = Math.min(width / span, tallest / (2 * larger()));
		double offset = left + (width - span * scale) / 2 - left() * scale;
		double middle = top + larger() * scale;
		return new Pair(this.first.placed(scale, offset, middle), this.second.placed(scale, offset, middle));
	}

	double left() {
		return (this.second.r() == 0) ? this.first.left()
				: (this.first.r() == 0) ? this.second.left() : Math.min(this.first.left(), this.second.left());
	}

	double right() {
		return (this.second.r() == 0) ? this.first.right()
				: (this.first.r() == 0) ? this.second.right() : Math.max(this.first.right(), this.second.right());
	}

	double larger() {
		return Math.max(this.first.r(), this.second.r());
	}

	double middle() {
		return this.first.y();
	}

	double bottom() {
		return middle() + larger();
	}

	/**
	 * Return half the height of the part that both circles cover: of their common chord,
	 * or of the smaller circle where its middle is covered.
	 */
	double halfLens() {
		double r = this.first.r();
		double s = this.second.r();
		double d = this.second.x() - this.first.x();
		// The chord crosses the axis at half of this over d.
		double twice = d * d + r * r - s * s;
		if (twice <= 0) {
			return r;
		}
		if (twice >= 2 * d * d) {
			return s;
		}
		double foot = twice / (2 * d);
		return Math.sqrt(Math.max(0, r * r - foot * foot));
	}

	/**
	 * The outline that runs round both circles at a distance: the outer tangents and the
	 * outer arcs.
	 */
	String hull(double away) {
		Circle a = this.first.grown(away);
		Circle b = this.second.grown(away);
		double d = b.x() - a.x();
		if (this.first.r() == 0 || this.second.r() == 0 || d <= Math.abs(a.r() - b.r())) {
			return ((a.r() > b.r()) ? a : b).path();
		}
		double angle = Math.acos((a.r() - b.r()) / d);
		double cos = Math.cos(angle);
		double sin = Math.sin(angle);
		int large = (angle > Math.PI / 2) ? 1 : 0;
		return "M" + point(a.x() + a.r() * cos, a.y() - a.r() * sin) + "L"
				+ point(b.x() + b.r() * cos, b.y() - b.r() * sin) + arc(b.r(), large)
				+ point(b.x() + b.r() * cos, b.y() + b.r() * sin) + "L"
				+ point(a.x() + a.r() * cos, a.y() + a.r() * sin) + arc(a.r(), 1 - large)
				+ point(a.x() + a.r() * cos, a.y() - a.r() * sin) + "z";
	}

	/** The middle of the upper tangent of {@link #hull}. */
	Circle top(double away) {
		Circle a = this.first.grown(away);
		Circle b = this.second.grown(away);
		double d = b.x() - a.x();
		if (this.first.r() == 0 || this.second.r() == 0 || d <= Math.abs(a.r() - b.r())) {
			Circle outer = (a.r() > b.r()) ? a : b;
			return new Circle(outer.x(), outer.y() - outer.r(), 0);
		}
		double cos = (a.r() - b.r()) / d;
		double sin = Math.sin(Math.acos(cos));
		return new Circle((a.x() + a.r() * cos + b.x() + b.r() * cos) / 2,
				(a.y() - a.r() * sin + b.y() - b.r() * sin) / 2, 0);
	}

	private static String arc(double r, int large) {
		return "A" + Coordinate.of(r) + " " + Coordinate.of(r) + " 0 " + large + " 1 ";
	}

	private static String point(double x, double y) {
		return Coordinate.of(x) + " " + Coordinate.of(y);
	}

}
