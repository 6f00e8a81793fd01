package org.rolecompare.content.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rolecompare.content.file.FileKind;
import org.rolecompare.content.file.Place;

/** What no two records may have in common. */
final class Uniqueness {

	private Uniqueness() {
	}

	static Stream<Breach> slugs(Catalogue catalogue) {
		return Stream
			.of(FileKind.CATEGORIES, FileKind.ROLE, FileKind.DISPUTES, FileKind.COMBINED_ROLE,
					FileKind.RESPONSIBILITIES)
			.flatMap((kind) -> repeated(catalogue.records(kind), "slug"));
	}

	/**
	 * Drawbacks and signals name each other, and addresses within a page name them all.
	 */
	static Stream<Breach> slugsWithinCombinedRole(Catalogue catalogue) {
		return catalogue.records(FileKind.COMBINED_ROLE)
			.flatMap((file) -> repeated(Catalogue.argumentsOf(file), "slug"));
	}

	static Stream<Breach> slugsWithinSetting(Catalogue catalogue) {
		return catalogue.records(FileKind.RESPONSIBILITIES)
			.flatMap((setting) -> repeated(setting.items("rows"), "slug"));
	}

	static Stream<Breach> keys(Catalogue catalogue) {
		return repeated(catalogue.records(FileKind.REFERENCES), "key");
	}

	static Stream<Breach> ranks(Catalogue catalogue) {
		return repeated(catalogue.roles(), "rank", (role) -> role.number("rank").map(String::valueOf));
	}

	/** One address in two spellings is one address, and one page one source. */
	static Stream<Breach> addresses(Catalogue catalogue) {
		return repeated(catalogue.records(FileKind.REFERENCES), "url",
				(reference) -> reference.text("url").map(Uniqueness::canonical));
	}

	private static String canonical(String address) {
		return Address.of(address).map(Address::canonical).orElse(address);
	}

	/** A statement's permanent key is made of role, category and text. */
	static Stream<Breach> statements(Catalogue catalogue) {
		return catalogue.roles()
			.flatMap((role) -> role.at("statements").values())
			.flatMap(
					(cell) -> repeated(cell.items(), "text", (statement) -> statement.text("text").map(String::strip)));
	}

	static Stream<Breach> skills(Catalogue catalogue) {
		return repeated(catalogue.records(FileKind.SKILLS), "skill_label",
				(row) -> pair(row, "role_slug", "skill_label"));
	}

	static Stream<Breach> occupations(Catalogue catalogue) {
		return repeated(catalogue.records(FileKind.OCCUPATIONS), "occupation_label",
				(row) -> pair(row, "role_slug", "occupation_label"));
	}

	private static Optional<String> pair(Place row, String one, String other) {
		return row.text(one).flatMap((first) -> row.text(other).map((second) -> first + ": " + second));
	}

	private static Stream<Breach> repeated(Stream<Place> records, String field) {
		return repeated(records, field, (record) -> record.text(field));
	}

	private static Stream<Breach> repeated(Stream<Place> records, String field,
			Function<Place, Optional<String>> value) {
		Map<String, Place> seen = new HashMap<>();
		return records.flatMap((record) -> value.apply(record)
			.flatMap((used) -> Optional.ofNullable(seen.putIfAbsent(used, record))
				.map((first) -> new Breach(record.at(field),
						"\"" + used + "\" is used already, in " + first.at(field).line())))
			.stream());
	}

}
