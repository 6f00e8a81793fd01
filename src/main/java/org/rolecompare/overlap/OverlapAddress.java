package org.rolecompare.overlap;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.role.RoleNames;
import org.rolecompare.venn.Partition;

/**
 * The address of an overlap: everything the reader has chosen.
 *
 * @param by what is compared, as the reader put it; null for the first that is known
 * @param setting slug of a setting, as the reader put it; null for the largest one
 */
record OverlapAddress(List<RoleNames> roles, @Nullable String by, @Nullable String setting) {

	private static final String SKILLS = "skills";

	private static final String RESPONSIBILITIES = "responsibilities";

	/** Address some roles without any choice. */
	static OverlapAddress of(List<RoleNames> roles) {
		return new OverlapAddress(roles, null, null);
	}

	List<RoleNames> shown() {
		return this.roles.stream().limit(Partition.MOST_ROLES).toList();
	}

	List<RoleNames> leftOut() {
		return this.roles.stream().skip(Partition.MOST_ROLES).toList();
	}

	boolean asksForSkills() {
		return SKILLS.equals(this.by);
	}

	/** What the reader wants to be compared and nobody can. */
	IgnoredInput ignored() {
		return IgnoredInput.of("choice of what to compare", (this.by != null) ? List.of(this.by) : List.of(),
				List.of(SKILLS, RESPONSIBILITIES));
	}

	OverlapAddress withSetting(@Nullable String slug) {
		return new OverlapAddress(this.roles, null, slug);
	}

	OverlapAddress withSkills() {
		return new OverlapAddress(this.roles, SKILLS, null);
	}

	boolean isView() {
		return this.by != null || this.setting != null;
	}

	/** Return the address without its choices. */
	String path() {
		return Address.overlap(slugs()).href();
	}

	String href() {
		return Address.overlap(slugs()).with("by", this.by).with("setting", this.setting).href();
	}

	/** Return the address of the comparison of the same roles. */
	String comparison() {
		return Address.comparison(slugs()).href();
	}

	private List<String> slugs() {
		return this.roles.stream().map(RoleNames::slug).toList();
	}

}
