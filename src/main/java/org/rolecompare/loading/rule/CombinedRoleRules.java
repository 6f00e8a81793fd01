package org.rolecompare.loading.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolecompare.loading.file.FileKind;
import org.rolecompare.loading.file.LocatedNode;

/** What joins roles, and what is told of it. */
final class CombinedRoleRules {

	private CombinedRoleRules() {
	}

	/**
	 * What is said about a combined role is about a role that joins at least two; one
	 * that does not exist is found fault with elsewhere.
	 */
	static Stream<Violation> joinsAtLeastTwo(CatalogueRecords catalogue) {
		Map<String, List<String>> parts = parts(catalogue);
		Stream<LocatedNode> files = Stream.of(FileKind.COMBINED_ROLE, FileKind.STRUCTURES, FileKind.FIGURES)
			.flatMap(catalogue::records)
			.map((file) -> file.at("slug"));
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
	 * and its structures and figures stand beside what speaks for and against it, so
	 * something has to be told of it; a role that combines nothing is found fault with
	 * elsewhere.
	 */
	static Stream<Violation> disputedOnesAreTold(CatalogueRecords catalogue) {
		Map<String, List<String>> parts = parts(catalogue);
		Stream<LocatedNode> disputes = catalogue.records(FileKind.DISPUTES)
			.map((dispute) -> dispute.at("about").at("combinedRole"));
		Stream<LocatedNode> files = Stream.of(FileKind.STRUCTURES, FileKind.FIGURES)
			.flatMap(catalogue::records)
			.map((file) -> file.at("slug"));
		return Stream.concat(disputes, files)
			.filter((place) -> place.text()
				.filter((role) -> parts.getOrDefault(role, List.of()).size() > 1)
				.filter((role) -> !catalogue.knows(FileKind.COMBINED_ROLE, role))
				.isPresent())
			.map((place) -> new Violation(place, "names \"" + place.text().orElse("")
					+ "\", and nothing is told of it: combined-roles/" + place.text().orElse("") + ".yaml is missing"));
	}

	/** The slugs of the roles that each role joins, by its own slug. */
	static Map<String, List<String>> parts(CatalogueRecords catalogue) {
		Map<String, List<String>> parts = new HashMap<>();
		catalogue.roles()
			.forEach((role) -> role.text("slug")
				.ifPresent((slug) -> parts.put(slug, CatalogueRecords.slugs(role.at("combines")))));
		return parts;
	}

}
