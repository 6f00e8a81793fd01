package org.rolecompare.content.rule;

import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.content.file.FileKind;
import org.rolecompare.content.file.Place;
import org.rolecompare.wording.Spelling;

/** Everything that is named exists. */
final class Existence {

	private Existence() {
	}

	static Stream<Breach> references(Catalogue catalogue) {
		Stream<Place> others = catalogue.records(FileKind.REFERENCES)
			.flatMap((reference) -> Stream.of(reference.at("via"), reference.at("sameVoiceAs")));
		return missing(catalogue, FileKind.REFERENCES, "reference", Stream.concat(catalogue.citations(), others));
	}

	static Stream<Breach> roles(Catalogue catalogue) {
		return missing(catalogue, FileKind.ROLE, "role",
				Stream
					.of(namedByManifest(catalogue), catalogue.roles().flatMap((role) -> role.items("combines")),
							namedBySettings(catalogue), namedByDisputes(catalogue), namedByTables(catalogue),
							catalogue.records(FileKind.COMBINED_ROLE).map((file) -> file.at("slug")))
					.flatMap((places) -> places));
	}

	private static Stream<Place> namedByManifest(Catalogue catalogue) {
		return catalogue.records(FileKind.MANIFEST)
			.flatMap((manifest) -> Stream.concat(manifest.items("home"),
					manifest.items("popular").flatMap(Place::items)));
	}

	private static Stream<Place> namedBySettings(Catalogue catalogue) {
		return catalogue.records(FileKind.RESPONSIBILITIES).flatMap((setting) -> setting.items("roles"));
	}

	private static Stream<Place> namedByDisputes(Catalogue catalogue) {
		return catalogue.records(FileKind.DISPUTES)
			.map((dispute) -> dispute.at("about"))
			.flatMap((about) -> Stream.of(about.at("role"), about.at("combinedRole")));
	}

	private static Stream<Place> namedByTables(Catalogue catalogue) {
		return Stream.of(FileKind.OCCUPATIONS, FileKind.SKILLS)
			.flatMap(catalogue::records)
			.map((row) -> row.at("role_slug"));
	}

	static Stream<Breach> categories(Catalogue catalogue) {
		Stream<Place> statements = catalogue.roles().flatMap((role) -> role.at("statements").names());
		Stream<Place> disputes = catalogue.records(FileKind.DISPUTES)
			.map((dispute) -> dispute.at("about").at("category"));
		Stream<Place> moves = catalogue.records(FileKind.MANIFEST)
			.map((manifest) -> manifest.at("moves"))
			.flatMap((named) -> Stream.concat(named.items("paths"), named.items("failures")));
		return missing(catalogue, FileKind.CATEGORIES, "category",
				Stream.of(statements, disputes, moves).flatMap((places) -> places));
	}

	static Stream<Breach> disputes(Catalogue catalogue) {
		Stream<Place> rows = catalogue.records(FileKind.RESPONSIBILITIES).flatMap((setting) -> setting.items("rows"));
		return missing(catalogue, FileKind.DISPUTES, "dispute",
				Stream.concat(catalogue.arguments(), rows).map((record) -> record.at("dispute")));
	}

	/** A signal leads to drawbacks of the same file. */
	static Stream<Breach> drawbacks(Catalogue catalogue) {
		return catalogue.records(FileKind.COMBINED_ROLE)
			.flatMap((file) -> missing("drawback", declared(file, "drawbacks"), named(file, "leadsTo")));
	}

	/** A signal contradicts signals of the same file. */
	static Stream<Breach> signals(Catalogue catalogue) {
		return catalogue.records(FileKind.COMBINED_ROLE)
			.flatMap((file) -> missing("signal", declared(file, "signals"), named(file, "contradicts")));
	}

	/** A level belongs to a role that the setting lists, and so to a column. */
	static Stream<Breach> levels(Catalogue catalogue) {
		return catalogue.records(FileKind.RESPONSIBILITIES)
			.flatMap((setting) -> missing("role of this setting", Catalogue.slugs(setting.at("roles")),
					setting.items("rows").flatMap((row) -> row.at("levels").names())));
	}

	/** A source states a level only where the row has one. */
	static Stream<Breach> statedLevels(Catalogue catalogue) {
		return catalogue.records(FileKind.RESPONSIBILITIES)
			.flatMap((setting) -> setting.items("rows"))
			.flatMap((row) -> missing("level in this row", Catalogue.names(row.at("levels")).toList(),
					row.items("stated")));
	}

	private static List<String> declared(Place file, String list) {
		return file.items(list).flatMap((record) -> record.text("slug").stream()).toList();
	}

	private static Stream<Place> named(Place file, String list) {
		return file.items("signals").flatMap((signal) -> signal.items(list));
	}

	private static Stream<Breach> missing(Catalogue catalogue, FileKind kind, String noun, Stream<Place> names) {
		return names.flatMap((place) -> place.text()
			.filter((name) -> !catalogue.knows(kind, name))
			.map((name) -> missing(noun, place, catalogue.suggestion(kind, name)))
			.stream());
	}

	private static Stream<Breach> missing(String noun, List<String> known, Stream<Place> names) {
		return names.flatMap((place) -> place.text()
			.filter((name) -> !known.contains(name))
			.map((name) -> missing(noun, place, Spelling.suggestion(name, known.stream())))
			.stream());
	}

	private static Breach missing(String noun, Place place, String suggestion) {
		return new Breach(place,
				"names \"" + place.text().orElse("") + "\", and there is no such " + noun + suggestion);
	}

}
