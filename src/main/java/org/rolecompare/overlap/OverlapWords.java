package org.rolecompare.overlap;

import java.util.List;

import org.rolecompare.role.RoleNames;
import org.rolecompare.venn.Partition;
import org.rolecompare.venn.Partition.Region;
import org.rolecompare.english.English;

/**
 * Puts an overlap into a sentence.
 */
final class OverlapWords {

	private static final int PAIR = 2;

	private OverlapWords() {
	}

	/**
	 * Count responsibilities.
	 * @param sets those that have a level for every role
	 * @param unplaced how many are not
	 * @return for instance <em>Of 28 responsibilities, 13 are the CTO’s alone, five
	 * belong to both and 10 are the CPO’s alone.</em>
	 */
	static String responsibilities(Partition<?> sets, int unplaced) {
		int all = sets.total() + sets.outside().size();
		return of(all, "responsibility", "responsibilities") + sentence(sets) + rest(sets)
				+ ((unplaced == 0) ? "" : " " + unplaced(unplaced));
	}

	private static String unplaced(int number) {
		String count = English.number(number);
		return Character.toUpperCase(count.charAt(0)) + count.substring(1) + " more " + ((number == 1) ? "is" : "are")
				+ " not placed, because no level is given for one of the roles.";
	}

	static String skills(Partition<?> sets) {
		return of(sets.total(), "essential skill", "essential skills") + sentence(sets)
				+ ((sets.total() > 0 && sets.regions().stream().noneMatch(OverlapWords::isShared))
						? " That says as much about ESCO as about the roles." : "");
	}

	private static String of(int number, String one, String many) {
		return "Of " + number + " " + ((number == 1) ? one : many) + ", ";
	}

	private static String sentence(Partition<?> sets) {
		return English.and(sets.regions()
			.stream()
			.filter((region) -> !region.items().isEmpty() || region.outside().isEmpty())
			.map(OverlapWords::part)
			.toList()) + ".";
	}

	private static String part(Region<?> region) {
		int number = region.items().size();
		String count = English.number(number);
		if (region.outside().isEmpty()) {
			return count + ((number < 2) ? " belongs to " : " belong to ")
					+ ((region.inside().size() == PAIR) ? "both" : "all three");
		}
		if (region.inside().size() == 1) {
			return count + ((number == 1) ? " is" : " are") + " the " + region.inside().get(0).abbreviation()
					+ "’s alone";
		}
		return count + ((number == 1) ? " belongs to " : " belong to ") + letters(region.inside());
	}

	private static boolean isShared(Region<?> region) {
		return region.inside().size() > 1 && !region.items().isEmpty();
	}

	private static String rest(Partition<?> sets) {
		int outside = sets.outside().size();
		String nobody = (sets.roles().size() == PAIR) ? "neither" : "none of them";
		return (outside == 0) ? "" : " The other "
				+ ((outside == 1) ? "one belongs" : English.number(outside) + " belong") + " to " + nobody + ".";
	}

	static String letters(List<RoleNames> roles) {
		return English.and(roles.stream().map(RoleNames::abbreviation).toList());
	}

}
