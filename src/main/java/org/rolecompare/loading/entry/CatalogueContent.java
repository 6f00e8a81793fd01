package org.rolecompare.loading.entry;

import java.util.List;

/**
 * A whole catalogue, checked: everything its files say.
 *
 * @param manifest what the catalogue is
 * @param categories the comparison categories in reading order
 * @param roles the roles by rank
 * @param references the sources in the order of their file
 * @param combinedRoles what is said about combined roles, by slug; may be empty
 * @param settings who owns what, by slug of the setting; may be empty
 * @param disputes the questions on which sources disagree, in the order of their file;
 * may be empty
 * @param occupations which ESCO occupation a role is; may be empty
 * @param skills the skills of those occupations, in the order of their file; may be empty
 * @param version a hash of the files' contents: two catalogues with the same version say
 * the same
 */
public record CatalogueContent(Manifest manifest, List<CategoryEntry> categories, List<RoleEntry> roles,
		List<ReferenceEntry> references, List<CombinedRoleEntry> combinedRoles, List<SettingEntry> settings,
		List<DisputeEntry> disputes, List<OccupationEntry> occupations, List<SkillEntry> skills, String version) {

	public CatalogueContent {
		categories = List.copyOf(categories);
		roles = List.copyOf(roles);
		references = List.copyOf(references);
		combinedRoles = List.copyOf(combinedRoles);
		settings = List.copyOf(settings);
		disputes = List.copyOf(disputes);
		occupations = List.copyOf(occupations);
		skills = List.copyOf(skills);
	}

}
