package org.rolecompare.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.role.Part;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleDirectory;
import org.rolecompare.role.RoleNames;
import org.rolecompare.venn.Partition;
import org.rolecompare.venn.VennPicture;
import org.rolecompare.english.English;

/**
 * Where the roles of the home page overlap: the picture, and where its items stand.
 *
 * @param picture the circles
 * @param sentence what they show
 * @param href where every item is listed with its sources
 */
public record HomeOverlap(VennPicture picture, String sentence, String href) {

	static boolean isPossible(List<Role> roles) {
		return roles.size() > 1 && roles.size() <= Partition.MOST_ROLES;
	}

	/**
	 * Draw the overlap of roles.
	 * @param roles two or three roles
	 * @param rows the responsibilities of a setting that holds them all
	 * @return the overlap, null where there is nothing to draw
	 */
	static @Nullable HomeOverlap of(List<Role> roles, List<Responsibility> rows) {
		List<RoleNames> names = roles.stream().map(Role::names).toList();
		List<String> slugs = names.stream().map(RoleNames::slug).toList();
		Partition<Responsibility> sets = Partition.of(names,
				rows.stream().filter((row) -> row.isGivenFor(slugs)).toList(),
				(row, role) -> row.isAnsweredForBy(role.slug()));
		String title = "Responsibilities of " + English.and(names.stream().map(RoleNames::abbreviation).toList());
		VennPicture picture = VennPicture.of(title, sets, Part.findWhole(names, parts(roles)).orElse(null));
		return (picture != null) ? new HomeOverlap(picture,
				sentence(rows.get(0).getSetting().getName(), sets, picture)
						+ " A level says how far a role is in charge. " + LevelCounts.of(rows, names).inWords(),
				"/overlap/" + String.join(RoleDirectory.SEPARATOR, slugs)) : null;
	}

	private static List<Part> parts(List<Role> roles) {
		return roles.stream()
			.flatMap((role) -> role.getCombines().stream().map((part) -> new Part(role.getSlug(), part.getSlug())))
			.toList();
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
