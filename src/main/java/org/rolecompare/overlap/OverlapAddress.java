package org.rolecompare.overlap;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.rolecompare.role.RoleDirectory;
import org.rolecompare.role.RoleNames;
import org.rolecompare.venn.Partition;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of an overlap: everything the reader has chosen.
 *
 * @param roles the roles in the order of the address, at least two
 * @param by what is compared, as the reader put it; null for the first that is known
 * @param setting slug of a setting, as the reader put it; null for the largest one
 */
record OverlapAddress(List<RoleNames> roles, @Nullable String by, @Nullable String setting) {

	static final String SKILLS = "skills";

	static final String RESPONSIBILITIES = "responsibilities";

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

	OverlapAddress withSetting(String slug) {
		return new OverlapAddress(this.roles, null, slug);
	}

	OverlapAddress withSkills() {
		return new OverlapAddress(this.roles, SKILLS, null);
	}

	boolean isView() {
		return this.by != null || this.setting != null;
	}

	/** Return the address without its choices, not encoded. */
	String path() {
		return "/overlap/" + slugs(this.roles);
	}

	/** Return the address as a link, encoded. */
	String href() {
		UriComponentsBuilder uri = UriComponentsBuilder.fromPath(path());
		if (this.by != null) {
			uri.queryParam("by", this.by);
		}
		if (this.setting != null) {
			uri.queryParam("setting", this.setting);
		}
		return uri.encode().build().toUriString();
	}

	static String slugs(List<RoleNames> roles) {
		return roles.stream().map(RoleNames::slug).collect(Collectors.joining(RoleDirectory.SEPARATOR));
	}

}
