package org.rolecompare.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.CitationUse;
import org.rolecompare.catalogue.CitationUse.Site;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.DisputeMark;

/**
 * The places of one role that cite a source.
 *
 * @param uses the places in the order of the role's pages, at least one
 */
public record RoleUses(RoleNames role, List<Use> uses) {

	/** Group places by role, roles in the order of their first place. */
	static List<RoleUses> of(List<CitationUse> places) {
		return inOrder(places, CitationUse::role).stream().map(RoleUses::ofRole).toList();
	}

	private static RoleUses ofRole(List<CitationUse> places) {
		Map<String, Integer> met = new HashMap<>();
		return new RoleUses(places.get(0).role().names(),
				places.stream()
					.map((place) -> Use.of(place, met.merge(LibraryWords.title(place), 1, Integer::sum)))
					.toList());
	}

	/** Return where the places stand, each address once. */
	public List<Link> links() {
		return inOrder(this.uses, (use) -> use.site() + use.href()).stream().map(Link::to).toList();
	}

	private static <T> Collection<List<T>> inOrder(List<T> all, Function<T, Object> key) {
		return all.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList())).values();
	}

	/** A link to where a source is used. */
	public record Link(String title, String href) {

		private static Link to(List<Use> uses) {
			Use first = uses.get(0);
			return new Link(LibraryWords.together(first, uses.size()), first.href());
		}

	}

	/**
	 * A place that cites a source.
	 *
	 * @param title what it is called, different from the others of its role
	 * @param answer the answer that leads the text of a side in a dispute
	 * @param text what stands there, in a sentence
	 * @param dispute where it is told that sources disagree on it, null where nobody does
	 */
	public record Use(Site site, String title, String href, @Nullable String answer, String text,
			@Nullable String dispute) {

		private static Use of(CitationUse use, int time) {
			String title = LibraryWords.title(use);
			String answer = switch (use.site()) {
				case ROLE_DISPUTE, COMBINED_ROLE_DISPUTE -> use.context();
				default -> null;
			};
			return new Use(use.site(), (time > 1) ? title + " (" + time + ")" : title, href(use), answer,
					LibraryWords.text(use), dispute(use));
		}

		private static String href(CitationUse use) {
			String slug = use.role().getSlug();
			String role = Address.role(slug).href();
			String combinedRole = Address.combinedRole(slug).href();
			return switch (use.site()) {
				case DEFINITION, ANSWERS -> role + "#definition";
				case STATEMENT -> role + "#" + use.item();
				case ROLE_DISPUTE -> role + "#dispute-" + use.item();
				case RESPONSIBILITY -> role + "#owns";
				case OVERVIEW -> combinedRole + "#overview";
				case ADVANTAGE -> combinedRole + "#advantage-" + use.item();
				case DRAWBACK -> combinedRole + "#drawback-" + use.item();
				case SIGNAL -> combinedRole + "#signal-" + use.item();
				case COMBINED_ROLE_DISPUTE -> combinedRole + "#dispute-" + use.item();
			};
		}

		private static @Nullable String dispute(CitationUse use) {
			DisputeMark mark = DisputeMark.of(use.dispute(), (dispute) -> switch (use.site()) {
				case ADVANTAGE, DRAWBACK, SIGNAL -> DisputeMark.atCombinedRole(dispute, use.role().getSlug());
				default -> DisputeMark.aside(dispute);
			});
			return (mark != null) ? mark.href() : null;
		}

	}

}
