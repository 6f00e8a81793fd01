package org.rolecompare.loading.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolecompare.loading.file.FileKind;
import org.rolecompare.loading.file.LocatedNode;

/** Nothing leads back to itself. */
final class CircleRules {

	private CircleRules() {
	}

	static Stream<Violation> rolesDoNotCombineThemselves(CatalogueRecords catalogue) {
		Map<String, List<String>> parts = CombinedRoleRules.parts(catalogue);
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
			.flatMap((start) -> circle(start, next))
			.map((circle) -> new Violation(record.at(field), "leads back to itself: " + String.join(", ", circle)))
			.stream();
	}

	/** The shortest way from a name back to itself, the name first and last. */
	private static Optional<List<String>> circle(String start, Map<String, List<String>> next) {
		Map<String, String> cameFrom = new HashMap<>();
		Deque<String> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty() && !cameFrom.containsKey(start)) {
			String name = open.remove();
			for (String following : next.getOrDefault(name, List.of())) {
				if (cameFrom.putIfAbsent(following, name) == null) {
					open.add(following);
				}
			}
		}
		return cameFrom.containsKey(start) ? Optional.of(backwards(start, cameFrom)) : Optional.empty();
	}

	private static List<String> backwards(String start, Map<String, String> cameFrom) {
		List<String> way = new ArrayList<>(List.of(start));
		String name = start;
		do {
			name = cameFrom.getOrDefault(name, start);
			way.add(name);
		}
		while (!name.equals(start));
		Collections.reverse(way);
		return way;
	}

}
