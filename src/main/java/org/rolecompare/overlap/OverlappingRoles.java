package org.rolecompare.overlap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.responsibility.CommonSettings;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.Roles;
import org.rolecompare.skill.SkillSet;

/** What the catalogue has for the overlap of some roles. */
final class OverlappingRoles {

	private final List<Role> roles;

	private final CommonSettings settings;

	private final List<SkillSet> skills;

	private OverlappingRoles(List<Role> roles, CommonSettings settings, List<SkillSet> skills) {
		this.roles = roles;
		this.settings = settings;
		this.skills = skills;
	}

	static OverlappingRoles of(Catalogue catalogue, OverlapAddress address) {
		List<Role> roles = catalogue.roles().findAll(address.shown().stream().map(RoleNames::slug).toList());
		return new OverlappingRoles(roles, CommonSettings.of(catalogue.settings().findCommon(roles), address.setting()),
				roles.stream().flatMap((role) -> Stream.ofNullable(catalogue.skills().findSet(role))).toList());
	}

	CommonSettings settings() {
		return this.settings;
	}

	/** The skills of the roles for which they are known. */
	List<SkillSet> skills() {
		return this.skills;
	}

	/** The roles in the order of the address, two or three. */
	List<RoleNames> names() {
		return this.roles.stream().map(Role::names).toList();
	}

	List<RoleNames> byRank() {
		return this.roles.stream().sorted(Comparator.comparing(Role::getRank)).map(Role::names).toList();
	}

	/** Find the combined role that joins all the others and nothing else. */
	@Nullable RoleNames whole() {
		return Roles.findWhole(this.roles).map(Role::names).orElse(null);
	}

	boolean haveSetting() {
		return this.settings.chosen() != null;
	}

	boolean haveSkills() {
		return this.skills.size() == this.roles.size();
	}

	List<String> withoutSkills() {
		return names().stream().filter((role) -> skills(role).isEmpty()).map(RoleNames::abbreviation).toList();
	}

	/** The roles whose skills are those of the roles they join. */
	List<RoleNames> withComputedSkills() {
		return this.skills.stream().filter(SkillSet::computed).map(SkillSet::role).toList();
	}

	Optional<SkillSet> skills(RoleNames role) {
		return this.skills.stream().filter((set) -> set.role().equals(role)).findFirst();
	}

}
