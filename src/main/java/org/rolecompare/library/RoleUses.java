package org.rolecompare.library;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.CitationUses.Place;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.DisputeMark;

/**
 * The places of one role that cite a source.
 *
 * @param uses the places in the order of the role's pages, at least one
 */
public record RoleUses(RoleNames role, List<Use> uses) {

	/** Group places by role, roles in the order of their first place. */
	static List<RoleUses> of(List<Place> places) {
		return places.stream()
			.collect(Collectors.groupingBy(Place::role, LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map(RoleUses::ofRole)
			.toList();
	}

	private static RoleUses ofRole(List<Place> places) {
		Map<String, Integer> met = new HashMap<>();
		return new RoleUses(places.get(0).role().names(),
				places.stream()
					.map((place) -> Use.of(place, met.merge(LibraryWords.title(place), 1, Integer::sum)))
					.toList());
	}

	/**
	 * A place that cites a source.
	 *
	 * @param title what it is called, different from the others of its role
	 * @param answer the answer that leads the text of a side in a dispute
	 * @param text what stands there, in a sentence
	 * @param dispute where it is told that sources disagree on it, null where nobody does
	 */
	public record Use(String title, String href, @Nullable String answer, String text, @Nullable String dispute) {

		private static Use of(Place place, int time) {
			String title = LibraryWords.title(place);
			String answer = switch (place.site()) {
				case ROLE_DISPUTE, COMBINED_ROLE_DISPUTE -> place.context();
				default -> null;
			};
			return new Use((time > 1) ? title + " (" + time + ")" : title, href(place), answer,
					LibraryWords.text(place), dispute(place));
		}

		private static String href(Place place) {
			String slug = place.role().getSlug();
			String role = Address.role(slug).href();
			String combinedRole = Address.combinedRole(slug).href();
			return switch (place.site()) {
				case DEFINITION, ANSWERS -> role + "#definition";
				case STATEMENT -> role + "#" + place.item();
				case ROLE_DISPUTE -> role + "#dispute-" + place.item();
				case RESPONSIBILITY -> role + "#owns";
				case OVERVIEW -> combinedRole + "#overview";
				case ADVANTAGE -> combinedRole + "#advantage-" + place.item();
				case DRAWBACK -> combinedRole + "#drawback-" + place.item();
				case SIGNAL -> combinedRole + "#signal-" + place.item();
				case STRUCTURE -> structure(Address.structures(slug), place.item());
				case QUESTION, READING -> Address.structures(slug).href() + "#signal-" + place.item();
				case FIGURE -> Address.figures(slug).href() + "#figure-" + place.item();
				case COMBINED_ROLE_DISPUTE -> combinedRole + "#dispute-" + place.item();
			};
		}

		/** A structure is told in full where the address names it. */
		private static String structure(Address all, String item) {
			int anchor = item.indexOf('#');
			return all.with("structure", item.substring(0, anchor)).href() + item.substring(anchor);
		}

		private static @Nullable String dispute(Place place) {
			DisputeMark mark = DisputeMark.of(place.dispute(), (dispute) -> switch (place.site()) {
				case ADVANTAGE, DRAWBACK, SIGNAL -> DisputeMark.atCombinedRole(dispute, place.role().getSlug());
				default -> DisputeMark.aside(dispute);
			});
			return (mark != null) ? mark.href() : null;
		}

	}

}
