package org.rolecompare.venn;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.role.RoleNames;

/**
 * Two sets that can be drawn to scale, and a third one around them if it holds both.
 *
 * @param whole the combined role around both, if any
 * @param onlyWhole what belongs to that one only
 */
record Pairing(RoleNames first, RoleNames second, int onlyFirst, int both, int onlySecond, @Nullable RoleNames whole,
		int onlyWhole) {

	private static final int PAIR = 2;

	/** Pairs sets, which cannot be if they are three and none runs round the others. */
	static @Nullable Pairing of(Partition<?> sets, @Nullable RoleNames whole) {
		List<RoleNames> roles = sets.roles();
		if (roles.size() == PAIR) {
			return new Pairing(roles.get(0), roles.get(1), sets.count(roles.subList(0, 1)), sets.count(roles),
					sets.count(roles.subList(1, 2)), null, 0);
		}
		if (whole == null || sets.size(whole) != sets.total()) {
			return null;
		}
		List<RoleNames> parts = roles.stream().filter((role) -> !role.equals(whole)).toList();
		RoleNames a = parts.get(0);
		RoleNames b = parts.get(1);
		return new Pairing(a, b, sets.count(List.of(a, whole)), sets.count(roles), sets.count(List.of(b, whole)), whole,
				sets.count(List.of(whole)));
	}

	int sizeOfFirst() {
		return this.onlyFirst + this.both;
	}

	int sizeOfSecond() {
		return this.both + this.onlySecond;
	}

	int total() {
		return this.onlyFirst + this.both + this.onlySecond + this.onlyWhole;
	}

	/**
	 * Whether the circles alone leave open which is whose: one lies inside the other, or
	 * is not there.
	 */
	boolean isNested() {
		return this.onlyFirst == 0 || this.onlySecond == 0;
	}

}
