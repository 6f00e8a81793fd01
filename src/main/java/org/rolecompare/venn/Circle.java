package org.rolecompare.venn;

/** A circle, by its centre, from the left and from the top, and its radius. */
record Circle(double x, double y, double r) {

	/** Halving the range this often leaves no difference that a screen could show. */
	private static final int HALVINGS = 60;

	/** The radius of a circle of some area. */
	static double radius(double area) {
		return Math.sqrt(area / Math.PI);
	}

	/**
	 * The area that two circles have in common.
	 * @param r radius of one
	 * @param s radius of the other
	 * @param d distance of their centres
	 * @return the area of the lens, nothing for circles that do not meet
	 */
	static double lens(double r, double s, double d) {
		if (d >= r + s) {
			return 0;
		}
		double smaller = Math.min(r, s);
		if (d <= Math.abs(r - s)) {
			return Math.PI * smaller * smaller;
		}
		double a = Math.acos((d * d + r * r - s * s) / (2 * d * r));
		double b = Math.acos((d * d + s * s - r * r) / (2 * d * s));
		return r * r * (a - Math.sin(2 * a) / 2) + s * s * (b - Math.sin(2 * b) / 2);
	}

	/**
	 * How far apart the centres of two circles are that have some area in common.
	 * @param r radius of one
	 * @param s radius of the other
	 * @param area the area of the lens, at most that of the smaller circle
	 */
	static double distance(double r, double s, double area) {
		double near = Math.abs(r - s);
		double far = r + s;
		for (int halving = 0; halving < HALVINGS; halving++) {
			double middle = (near + far) / 2;
			if (lens(r, s, middle) > area) {
				near = middle;
			}
			else {
				far = middle;
			}
		}
		return (near + far) / 2;
	}

	double left() {
		return this.x - this.r;
	}

	double right() {
		return this.x + this.r;
	}

	Circle grown(double by) {
		return new Circle(this.x, this.y, this.r + by);
	}

	/** Scales first, then moves. */
	Circle placed(double scale, double right, double down) {
		return new Circle(this.x * scale + right, this.y * scale + down, this.r * scale);
	}

	/** The circle as a path, from its left edge. */
	String path() {
		String r = Coordinate.of(this.r);
		String across = Coordinate.of(2 * this.r);
		return "M" + Coordinate.of(left()) + " " + Coordinate.of(this.y) + "a" + r + " " + r + " 0 1 1 " + across
				+ " 0a" + r + " " + r + " 0 1 1 -" + across + " 0z";
	}

}
