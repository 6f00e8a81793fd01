package org.rolecompare.loading.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.rolecompare.english.Spelling;
import org.rolecompare.loading.file.FileKind;
import org.rolecompare.loading.file.LocatedNode;

/** Everything that is named exists. */
final class ExistenceRules {

	private ExistenceRules() {
	}

	static Stream<Violation> references(CatalogueRecords catalogue) {
		Stream<LocatedNode> others = catalogue.records(FileKind.REFERENCES)
			.flatMap((reference) -> Stream.of(reference.at("via"), reference.at("sameVoiceAs")));
		return missing(catalogue, FileKind.REFERENCES, "reference", Stream.concat(catalogue.citations(), others));
	}

	static Stream<Violation> roles(CatalogueRecords catalogue) {
		return missing(catalogue, FileKind.ROLE, "role",
				Stream
					.of(namedByManifest(catalogue), catalogue.roles().flatMap((role) -> role.items("combines")),
							namedBySettings(catalogue), namedByDisputes(catalogue), namedByTables(catalogue),
							namedByLikenesses(catalogue, "roles"),
							catalogue.records(FileKind.COMBINED_ROLE).map((file) -> file.at("slug")),
							catalogue.records(FileKind.STRUCTURES).map((file) -> file.at("slug")),
							catalogue.records(FileKind.FIGURES).map((file) -> file.at("slug")),
							catalogue.structures().flatMap((structure) -> structure.items("roles")))
					.flatMap((places) -> places));
	}

	private static Stream<LocatedNode> namedByManifest(CatalogueRecords catalogue) {
		return catalogue.records(FileKind.MANIFEST)
			.flatMap((manifest) -> Stream.concat(manifest.items("home"),
					manifest.items("popular").flatMap(LocatedNode::items)));
	}

	private static Stream<LocatedNode> namedBySettings(CatalogueRecords catalogue) {
		return catalogue.records(FileKind.RESPONSIBILITIES).flatMap((setting) -> setting.items("roles"));
	}

	private static Stream<LocatedNode> namedByDisputes(CatalogueRecords catalogue) {
		return catalogue.records(FileKind.DISPUTES)
			.map((dispute) -> dispute.at("about"))
			.flatMap((about) -> Stream.of(about.at("role"), about.at("combinedRole")));
	}

	private static Stream<LocatedNode> namedByLikenesses(CatalogueRecords catalogue, String list) {
		return catalogue.records(FileKind.LIKENESSES).flatMap((likeness) -> likeness.items(list));
	}

	private static Stream<LocatedNode> namedByTables(CatalogueRecords catalogue) {
		return Stream.of(FileKind.OCCUPATIONS, FileKind.SKILLS)
			.flatMap(catalogue::records)
			.map((row) -> row.at("role_slug"));
	}

	static Stream<Violation> categories(CatalogueRecords catalogue) {
		Stream<LocatedNode> statements = catalogue.roles().flatMap((role) -> role.at("statements").names());
		Stream<LocatedNode> disputes = catalogue.records(FileKind.DISPUTES)
			.map((dispute) -> dispute.at("about").at("category"));
		Stream<LocatedNode> moves = catalogue.records(FileKind.MANIFEST)
			.map((manifest) -> manifest.at("moves"))
			.flatMap((named) -> Stream.of("paths", "failures", "pay", "teams").flatMap(named::items));
		return missing(catalogue, FileKind.CATEGORIES, "category",
				Stream.of(statements, disputes, moves, namedByLikenesses(catalogue, "categories"))
					.flatMap((places) -> places));
	}

	static Stream<Violation> disputes(CatalogueRecords catalogue) {
		Stream<LocatedNode> rows = catalogue.records(FileKind.RESPONSIBILITIES)
			.flatMap((setting) -> setting.items("rows"));
		return missing(catalogue, FileKind.DISPUTES, "dispute", Stream
			.of(catalogue.arguments(), rows, catalogue.structures().flatMap(CatalogueRecords::argumentsOfStructure),
					catalogue.fits(), catalogue.figureGroups())
			.flatMap((records) -> records)
			.map((record) -> record.at("dispute")));
	}

	/** A signal leads to drawbacks of the same file. */
	static Stream<Violation> drawbacks(CatalogueRecords catalogue) {
		return catalogue.records(FileKind.COMBINED_ROLE)
			.flatMap((file) -> missing("drawback", declared(file, "drawbacks"), named(file, "leadsTo")));
	}

	/** A signal contradicts signals of the same file, and so do pairs name them. */
	static Stream<Violation> signals(CatalogueRecords catalogue) {
		return catalogue.records(FileKind.COMBINED_ROLE)
			.flatMap((file) -> missing("signal", declared(file, "signals"), Stream.concat(named(file, "contradicts"),
					file.at("together").values().flatMap(LocatedNode::items).flatMap(LocatedNode::items))));
	}

	/** A level belongs to a role that the setting lists, and so to a column. */
	static Stream<Violation> levels(CatalogueRecords catalogue) {
		return catalogue.records(FileKind.RESPONSIBILITIES)
			.flatMap((setting) -> missing("role of this setting", CatalogueRecords.slugs(setting.at("roles")),
					setting.items("rows").flatMap((row) -> row.at("levels").names())));
	}

	/** A source states a level only where the row has one. */
	static Stream<Violation> statedLevels(CatalogueRecords catalogue) {
		return catalogue.records(FileKind.RESPONSIBILITIES)
			.flatMap((setting) -> setting.items("rows"))
			.flatMap((row) -> missing("level in this row", CatalogueRecords.names(row.at("levels")).toList(),
					row.items("stated")));
	}

	/** Roles are alike only in what is stated of each of them. */
	static Stream<Violation> likenesses(CatalogueRecords catalogue) {
		Map<String, List<String>> stated = new HashMap<>();
		catalogue.roles()
			.forEach((role) -> role.text("slug")
				.ifPresent((slug) -> stated.put(slug, CatalogueRecords.names(role.at("statements")).toList())));
		return catalogue.records(FileKind.LIKENESSES)
			.flatMap((likeness) -> likeness.items("roles")
				.flatMap((role) -> role.text().stream())
				.filter(stated::containsKey)
				.flatMap((role) -> missing("statement of " + role, stated.getOrDefault(role, List.of()),
						likeness.items("categories"))));
	}

	/**
	 * Signals are read for structures of the same combined role, and one of these changes
	 * no posts. What stands in a file that could not be read is not missing.
	 */
	static Stream<Violation> structures(CatalogueRecords catalogue) {
		Stream<Violation> unchanged = catalogue.records(FileKind.STRUCTURES)
			.flatMap((file) -> missing("structure", declared(file, "structures"), Stream.of(file.at("unchanged"))));
		Map<String, List<String>> known = new HashMap<>();
		catalogue.records(FileKind.STRUCTURES)
			.forEach((file) -> file.text("slug").ifPresent((role) -> known.put(role, declared(file, "structures"))));
		Stream<Violation> fits = catalogue.records(FileKind.COMBINED_ROLE)
			.filter((file) -> file.text("slug")
				.filter((role) -> known.containsKey(role) || !catalogue.knows(FileKind.STRUCTURES, role))
				.isPresent())
			.flatMap((file) -> missing("structure", known.getOrDefault(file.text("slug").orElse(""), List.of()),
					file.items("signals")
						.flatMap((signal) -> Stream.of(signal.at("fits"), signal.at("noFits")))
						.flatMap(LocatedNode::names)));
		return Stream.concat(unchanged, fits);
	}

	/**
	 * A structure takes over advantages and drawbacks of its combined role; one of which
	 * nothing is told is found fault with elsewhere.
	 */
	static Stream<Violation> reusedArguments(CatalogueRecords catalogue) {
		Map<String, List<String>> known = new HashMap<>();
		catalogue.records(FileKind.COMBINED_ROLE)
			.forEach((file) -> file.text("slug")
				.ifPresent((role) -> known.put(role,
						Stream.of("advantages", "drawbacks")
							.flatMap((list) -> declared(file, list).stream())
							.toList())));
		return catalogue.records(FileKind.STRUCTURES)
			.filter((file) -> file.text("slug").filter(known::containsKey).isPresent())
			.flatMap((file) -> missing("advantage or drawback",
					known.getOrDefault(file.text("slug").orElse(""), List.of()),
					file.items("structures")
						.flatMap(CatalogueRecords::argumentsOfStructure)
						.map((argument) -> argument.at("reuse"))));
	}

	private static List<String> declared(LocatedNode file, String list) {
		return file.items(list).flatMap((record) -> record.text("slug").stream()).toList();
	}

	private static Stream<LocatedNode> named(LocatedNode file, String list) {
		return file.items("signals").flatMap((signal) -> signal.items(list));
	}

	private static Stream<Violation> missing(CatalogueRecords catalogue, FileKind kind, String noun,
			Stream<LocatedNode> names) {
		return names.flatMap((place) -> place.text()
			.filter((name) -> !catalogue.knows(kind, name))
			.map((name) -> missing(noun, place, catalogue.suggestion(kind, name)))
			.stream());
	}

	private static Stream<Violation> missing(String noun, List<String> known, Stream<LocatedNode> names) {
		return names.flatMap((place) -> place.text()
			.filter((name) -> !known.contains(name))
			.map((name) -> missing(noun, place, Spelling.suggestion(name, known.stream())))
			.stream());
	}

	private static Violation missing(String noun, LocatedNode place, String suggestion) {
		return new Violation(place,
				"names \"" + place.text().orElse("") + "\", and there is no such " + noun + suggestion);
	}

}
