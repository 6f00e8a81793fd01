package org.rolecompare.overlap;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.english.English;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.role.RoleNames;
import org.rolecompare.venn.Partition;
import org.rolecompare.venn.Partition.Region;

/** Puts an overlap into words. */
final class OverlapWords {

	private static final int PAIR = 2;

	private OverlapWords() {
	}

	static String letters(List<RoleNames> roles) {
		return English.and(roles.stream().map(RoleNames::abbreviation).toList());
	}

	/**
	 * Count responsibilities.
	 * @param unplaced how many are not
	 * @return for instance <em>Of 28 responsibilities, 13 are the CTO’s alone, five
	 * belong to both and 10 are the CPO’s alone.</em>
	 */
	static String responsibilities(Partition<?> sets, int unplaced) {
		int all = sets.total() + sets.outside().size();
		return "Of " + all + " " + English.plural(all, "responsibility", "responsibilities") + ", " + parts(sets)
				+ rest(sets) + ((unplaced == 0) ? "" : " " + unplaced(unplaced));
	}

	private static String unplaced(int number) {
		return English.capitalized(English.number(number)) + " more " + English.plural(number, "is", "are")
				+ " not placed, because no level is given for one of the roles.";
	}

	static String skills(Partition<?> sets) {
		return "Of " + sets.total() + " " + English.plural(sets.total(), "essential skill", "essential skills") + ", "
				+ parts(sets) + ((sets.total() > 0 && sets.regions().stream().noneMatch(OverlapWords::isShared))
						? " That says as much about ESCO as about the roles." : "");
	}

	private static String parts(Partition<?> sets) {
		return English.and(sets.regions()
			.stream()
			.filter((region) -> !region.items().isEmpty() || region.outside().isEmpty())
			.map(OverlapWords::part)
			.toList()) + ".";
	}

	private static String part(Region<?> region) {
		int number = region.items().size();
		String count = English.number(number);
		if (region.inside().size() == 1) {
			return count + " " + English.plural(number, "is", "are") + " the " + letters(region.inside()) + "’s alone";
		}
		return count + ((number < 2) ? " belongs to " : " belong to ") + owners(region);
	}

	private static String owners(Region<?> region) {
		if (region.outside().isEmpty()) {
			return (region.inside().size() == PAIR) ? "both" : "all three";
		}
		return letters(region.inside());
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

	static String rule(RegionRule rule) {
		if (rule.outside().isEmpty()) {
			return (rule.inside().size() == PAIR) ? "Both answer for these." : "All three answer for these.";
		}
		int others = rule.outside().size();
		String instead = (rule.usual() == Level.NONE) ? English.plural(others, "is", "are") + " not involved"
				: English.plural(others, "contributes", "contribute");
		return "The " + letters(rule.outside()) + " " + instead + ", unless noted.";
	}

	/**
	 * Say where a responsibility differs from the rule of its region.
	 * @return the words, empty if it does not
	 */
	static String exception(RegionRule rule, Responsibility row) {
		return Stream.concat(shared(rule, row), rule.unusual(row).stream().map(RoleLevel::inWords))
			.collect(Collectors.joining("; "));
	}

	private static Stream<String> shared(RegionRule rule, Responsibility row) {
		boolean shares = rule.isAll(Level.SHARES, row);
		if (rule.inside().size() == 1) {
			return shares ? Stream.of("shared with other executives") : Stream.empty();
		}
		return (shares || rule.isAll(Level.OWNS, row)) ? Stream.empty()
				: RoleLevel.of(row, rule.inside()).stream().map(RoleLevel::inWords);
	}

	static String levels(List<RoleLevel> levels) {
		return levels.stream().map(RoleLevel::inWords).collect(Collectors.joining(", "));
	}

}
