package org.rolecompare.loading.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolecompare.loading.file.FileKind;
import org.rolecompare.loading.file.LocatedNode;

/** What joins roles, and what leads from one record to another. */
final class CombinedRoleRules {

	private CombinedRoleRules() {
	}

	/**
	 * What is said about a combined role is about a role that joins at least two; one
	 * that does not exist is found fault with elsewhere.
	 */
	static Stream<Violation> joinsAtLeastTwo(CatalogueRecords catalogue) {
		Map<String, List<String>> parts = parts(catalogue);
		Stream<LocatedNode> files = catalogue.records(FileKind.COMBINED_ROLE).map((file) -> file.at("slug"));
		Stream<LocatedNode> disputes = catalogue.records(FileKind.DISPUTES)
			.map((dispute) -> dispute.at("about").at("combinedRole"));
		return Stream.concat(files, disputes)
			.filter((place) -> place.text()
				.flatMap((role) -> Optional.ofNullable(parts.get(role)))
				.filter((joined) -> joined.size() < 2)
				.isPresent())
			.map((place) -> new Violation(place,
					"names \"" + place.text().orElse("") + "\", which does not combine at least two roles"));
	}

	/** A role that joins one other only has nothing to be compared with. */
	static Stream<Violation> nothingIsJoinedAlone(CatalogueRecords catalogue) {
		return catalogue.roles()
			.map((role) -> role.at("combines"))
			.filter((combines) -> combines.items().count() == 1)
			.map((combines) -> new Violation(combines, "must name at least two roles, or none"));
	}

	/**
	 * A dispute about a combined role as such is told on the page of that combined role,
	 * so something has to be told of it; a role that combines nothing is found fault with
	 * elsewhere.
	 */
	static Stream<Violation> disputedOnesAreTold(CatalogueRecords catalogue) {
		Map<String, List<String>> parts = parts(catalogue);
		return catalogue.records(FileKind.DISPUTES)
			.map((dispute) -> dispute.at("about").at("combinedRole"))
			.filter((place) -> place.text()
				.filter((role) -> parts.getOrDefault(role, List.of()).size() > 1)
				.filter((role) -> !catalogue.knows(FileKind.COMBINED_ROLE, role))
				.isPresent())
			.map((place) -> new Violation(place, "names \"" + place.text().orElse("")
					+ "\", and nothing is told of it: combined-roles/" + place.text().orElse("") + ".yaml is missing"));
	}

	static Stream<Violation> rolesDoNotCombineThemselves(CatalogueRecords catalogue) {
		Map<String, List<String>> parts = parts(catalogue);
		return catalogue.roles().flatMap((role) -> circle(role, "combines", "slug", parts));
	}

	static Stream<Violation> referencesAreNotCitedThroughThemselves(CatalogueRecords catalogue) {
		Map<String, List<String>> via = named(catalogue, "via");
		return catalogue.records(FileKind.REFERENCES).flatMap((reference) -> circle(reference, "via", "key", via));
	}

	/**
	 * A source with the same voice as another counts with it, so that one has to speak
	 * for itself: then voices are counted without following chains. Circles are found as
	 * such.
	 */
	static Stream<Violation> voicesSpeakForThemselves(CatalogueRecords catalogue) {
		Map<String, List<String>> voices = named(catalogue, "sameVoiceAs");
		return catalogue.records(FileKind.REFERENCES).flatMap((reference) -> {
			Stream<Violation> circle = circle(reference, "sameVoiceAs", "key", voices);
			return Stream.concat(circle, repeatsARepetition(reference, voices).stream()).limit(1);
		});
	}

	private static Optional<Violation> repeatsARepetition(LocatedNode reference, Map<String, List<String>> voices) {
		return reference.text("sameVoiceAs")
			.flatMap((key) -> voices.getOrDefault(key, List.of())
				.stream()
				.findFirst()
				.map((voice) -> new Violation(reference.at("sameVoiceAs"),
						"names \"" + key + "\", which counts with \"" + voice + "\" itself: name that one")));
	}

	private static Map<String, List<String>> named(CatalogueRecords catalogue, String field) {
		Map<String, List<String>> named = new HashMap<>();
		catalogue.records(FileKind.REFERENCES)
			.forEach((reference) -> reference.text("key")
				.ifPresent((key) -> named.put(key, reference.text(field).map(List::of).orElse(List.of()))));
		return named;
	}

	private static Stream<Violation> circle(LocatedNode record, String field, String name,
			Map<String, List<String>> next) {
		return record.text(name)
			.flatMap((start) -> CycleFinder.through(start, next))
			.map((circle) -> new Violation(record.at(field), "leads back to itself: " + String.join(", ", circle)))
			.stream();
	}

	private static Map<String, List<String>> parts(CatalogueRecords catalogue) {
		Map<String, List<String>> parts = new HashMap<>();
		catalogue.roles()
			.forEach((role) -> role.text("slug")
				.ifPresent((slug) -> parts.put(slug, CatalogueRecords.slugs(role.at("combines")))));
		return parts;
	}

}
