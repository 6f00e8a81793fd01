package org.rolecompare.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.english.English;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.Roles;
import org.rolecompare.venn.Partition;
import org.rolecompare.venn.VennPicture;

/**
 * Where the roles of the home page overlap.
 *
 * @param picture the circles
 * @param sentence what they show
 * @param href where every item is listed with its sources
 */
public record HomeOverlap(VennPicture picture, String sentence, String href) {

	/**
	 * Draw the overlap of roles in the largest setting that holds them all, null where
	 * there is nothing to draw.
	 */
	static @Nullable HomeOverlap of(Catalogue catalogue, List<Role> roles) {
		if (roles.size() < 2 || roles.size() > Partition.MOST_ROLES) {
			return null;
		}
		return catalogue.settings()
			.findCommon(roles)
			.stream()
			.findFirst()
			.map((setting) -> of(setting, catalogue.settings().rows(setting.slug()), roles))
			.orElse(null);
	}

	private static @Nullable HomeOverlap of(Setting.Summary setting, List<Responsibility> rows, List<Role> roles) {
		List<RoleNames> names = roles.stream().map(Role::names).toList();
		List<String> slugs = names.stream().map(RoleNames::slug).toList();
		Partition<Responsibility> sets = Partition.of(names,
				rows.stream().filter((row) -> row.isGivenFor(slugs)).toList(),
				(row, role) -> row.isAnsweredForBy(role.slug()));
		String title = "Responsibilities of " + English.and(names.stream().map(RoleNames::abbreviation).toList());
		VennPicture picture = VennPicture.of(title, sets, Roles.findWhole(roles).map(Role::names).orElse(null));
		return (picture != null) ? new HomeOverlap(picture, sentence(setting.name(), sets, picture)
				+ " A level says how far a role is in charge. " + LevelCounts.of(rows, names).inWords(),
				Address.overlap(slugs).href()) : null;
	}

	private static String sentence(String setting, Partition<?> sets, VennPicture picture) {
		List<String> counts = sets.roles()
			.stream()
			.map((role) -> "the " + role.abbreviation() + " answers for " + sets.size(role))
			.toList();
		return "In the setting “" + setting + "”, of " + (sets.total() + sets.outside().size()) + " responsibilities "
				+ English.and(counts) + ". " + picture.scale().sentence();
	}

}
