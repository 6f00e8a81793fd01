package org.rolecompare.venn;

import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

import org.rolecompare.english.English;
import org.rolecompare.role.RoleNames;

import org.springframework.util.Assert;

/**
 * Things sorted by which of two or three roles they belong to.
 *
 * @param <T> what is sorted
 * @param roles the roles in reading order
 * @param regions every combination of roles, also those to which nothing belongs, in
 * reading order: first, first and second, second, and so on
 * @param outside what belongs to none of the roles
 */
public record Partition<T>(List<RoleNames> roles, List<Region<T>> regions, List<T> outside) {

	/** The most sets that circles can show. */
	public static final int MOST_ROLES = 3;

	/** The regions as sums of 1, 2 and 4 for the first, second and third role. */
	private static final int[] READING_ORDER = { 1, 3, 2, 5, 7, 6, 4 };

	/**
	 * Sort things.
	 * @param <T> what is sorted
	 * @param roles two or three roles
	 * @param things the things
	 * @param belongs whether a thing belongs to a role
	 * @return the things by region, each region in the order of the things
	 */
	public static <T> Partition<T> of(List<RoleNames> roles, Collection<T> things, BiPredicate<T, RoleNames> belongs) {
		Assert.isTrue(roles.size() > 1 && roles.size() <= MOST_ROLES, "Two or three roles overlap");
		List<Region<T>> regions = IntStream.of(READING_ORDER)
			.filter((region) -> region < 1 << roles.size())
			.mapToObj((region) -> new Region<>(members(roles, region), members(roles, ~region),
					things.stream().filter((thing) -> region(roles, thing, belongs) == region).toList()))
			.toList();
		List<T> outside = things.stream().filter((thing) -> region(roles, thing, belongs) == 0).toList();
		return new Partition<>(List.copyOf(roles), regions, outside);
	}

	private static List<RoleNames> members(List<RoleNames> roles, int region) {
		return IntStream.range(0, roles.size())
			.filter((role) -> (region & 1 << role) != 0)
			.mapToObj(roles::get)
			.toList();
	}

	private static <T> int region(List<RoleNames> roles, T thing, BiPredicate<T, RoleNames> belongs) {
		return IntStream.range(0, roles.size())
			.filter((role) -> belongs.test(thing, roles.get(role)))
			.map((role) -> 1 << role)
			.sum();
	}

	/** How much belongs to a role, in all its regions. */
	public int size(RoleNames role) {
		return this.regions.stream()
			.filter((region) -> region.inside().contains(role))
			.mapToInt((region) -> region.items().size())
			.sum();
	}

	/** How much belongs to these roles and to no other. */
	public int count(Collection<RoleNames> inside) {
		return this.regions.stream()
			.filter((region) -> region.inside().size() == inside.size() && region.inside().containsAll(inside))
			.mapToInt((region) -> region.items().size())
			.sum();
	}

	/** How much belongs to any role. */
	public int total() {
		return this.regions.stream().mapToInt((region) -> region.items().size()).sum();
	}

	/** What belongs to some of the roles, at least one, and not to the others. */
	public record Region<T>(List<RoleNames> inside, List<RoleNames> outside, List<T> items) {

		/**
		 * As in <em>Only CTO</em>, <em>CTO and CPO</em>, <em>CTO and CPTO, not CPO</em>.
		 */
		public String name() {
			String letters = letters(this.inside);
			if (this.outside.isEmpty()) {
				return letters;
			}
			return (this.inside.size() == 1) ? "Only " + letters : letters + ", not " + letters(this.outside);
		}

		private static String letters(List<RoleNames> roles) {
			return English.and(roles.stream().map(RoleNames::abbreviation).toList());
		}

	}

}
