package org.rolecompare.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.rolecompare.responsibility.Level;

/**
 * The places of one role that cite a source.
 *
 * @param slug slug of the role
 * @param abbreviation its letters
 * @param name its name
 * @param uses the places in the order of the role's pages, at least one
 */
public record RoleUses(String slug, String abbreviation, String name, List<Use> uses) {

	/**
	 * Group places by role.
	 * @param places the places that cite a source, in order
	 * @return the roles in the order of their first place
	 */
	static List<RoleUses> of(List<CitationUse> places) {
		Map<String, List<CitationUse>> byRole = new LinkedHashMap<>();
		places.forEach((place) -> byRole.computeIfAbsent(place.getRoleSlug(), (role) -> new ArrayList<>()).add(place));
		return byRole.values().stream().map(RoleUses::ofRole).toList();
	}

	private static RoleUses ofRole(List<CitationUse> places) {
		Map<String, Integer> met = new HashMap<>();
		List<Use> uses = places.stream()
			.map((place) -> Use.of(place, met.merge(place.title(), 1, Integer::sum)))
			.toList();
		CitationUse first = places.get(0);
		return new RoleUses(first.getRoleSlug(), first.getRoleAbbreviation(), first.getRoleName(), uses);
	}

	/**
	 * Return where the places stand, each address once.
	 * @return the links, in order
	 */
	public List<Link> links() {
		return this.uses.stream()
			.collect(Collectors.groupingBy((use) -> use.place() + use.address(), LinkedHashMap::new,
					Collectors.toList()))
			.values()
			.stream()
			.map(Link::to)
			.toList();
	}

	/**
	 * A link to where a source is used.
	 *
	 * @param title what stands there
	 * @param address where it is
	 */
	public record Link(String title, String address) {

		private static Link to(List<Use> uses) {
			Use first = uses.get(0);
			String title = (uses.size() > 1) ? first.place().several(uses.size(), first.title()) : first.title();
			return new Link(title, first.address());
		}

	}

	/**
	 * A place that cites a source.
	 *
	 * @param place what kind of place it is
	 * @param title what it is called, different from the others of its role
	 * @param address where it stands
	 * @param answer the answer that leads the text of a side in a dispute
	 * @param text what stands there
	 * @param dispute where it is told that sources disagree on it, null where nobody does
	 */
	public record Use(CitationSite place, String title, String address, @Nullable String answer, String text,
			@Nullable String dispute) {

		private static Use of(CitationUse use, int time) {
			String title = (time > 1) ? use.title() + " (" + time + ")" : use.title();
			return new Use(use.getPlace(), title, use.address(), answer(use), text(use), use.dispute());
		}

		private static @Nullable String answer(CitationUse use) {
			return switch (use.getPlace()) {
				case ROLE_DISPUTE, COMBINED_ROLE_DISPUTE -> use.getContext();
				default -> null;
			};
		}

		private static String text(CitationUse use) {
			return switch (use.getPlace()) {
				case RESPONSIBILITY -> Level.valueOf(use.getText()).label()
						+ (use.isStated() ? ", as a source of it states." : ", which is our reading.");
				case ANSWERS ->
					use.getText().substring(0, 1).toUpperCase(Locale.ENGLISH) + use.getText().substring(1) + "?";
				default -> use.getText();
			};
		}

	}

}
