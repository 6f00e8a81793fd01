package org.rolecompare.overlap;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.role.RoleNames;
import org.rolecompare.venn.Partition.Region;
import org.rolecompare.english.English;

/**
 * What most responsibilities of a region have in common, said once, so that only the
 * exceptions need a word of their own.
 *
 * @param inside the roles that answer for them
 * @param outside the roles that do not
 * @param usual what those mostly do instead
 */
record RegionRule(List<RoleNames> inside, List<RoleNames> outside, Level usual) {

	private static final int ALL_OF_TWO = 2;

	static RegionRule of(Region<Responsibility> region) {
		return new RegionRule(region.inside(), region.outside(),
				(count(region, Level.NONE) > count(region, Level.CONTRIBUTES)) ? Level.NONE : Level.CONTRIBUTES);
	}

	private static long count(Region<Responsibility> region, Level level) {
		return region.items()
			.stream()
			.flatMap((row) -> region.outside().stream().filter((role) -> row.getLevel(role.slug()) == level))
			.count();
	}

	String sentence() {
		if (this.outside.isEmpty()) {
			return (this.inside.size() == ALL_OF_TWO) ? "Both answer for these." : "All three answer for these.";
		}
		String others = "The " + English.and(this.outside.stream().map(RoleNames::abbreviation).toList());
		boolean one = this.outside.size() == 1;
		if (this.usual == Level.NONE) {
			return others + (one ? " is" : " are") + " not involved, unless noted.";
		}
		return others + (one ? " contributes" : " contribute") + ", unless noted.";
	}

	/**
	 * Say where a responsibility differs from the rule.
	 * @return the words, empty if it does not
	 */
	String exception(Responsibility row) {
		Stream<String> others = this.outside.stream()
			.filter((role) -> row.getLevel(role.slug()) != this.usual)
			.map((role) -> role.abbreviation() + " " + Level.inWords(row.getLevel(role.slug())));
		return Stream.concat(shared(row), others).collect(Collectors.joining("; "));
	}

	private Stream<String> shared(Responsibility row) {
		boolean shares = this.inside.stream().allMatch((role) -> row.getLevel(role.slug()) == Level.SHARES);
		boolean owns = this.inside.stream().allMatch((role) -> row.getLevel(role.slug()) == Level.OWNS);
		if (this.inside.size() == 1) {
			return shares ? Stream.of("shared with other executives") : Stream.empty();
		}
		return (shares || owns) ? Stream.empty() : this.inside.stream()
			.map((role) -> role.abbreviation() + " " + Level.inWords(row.getLevel(role.slug())));
	}

}
