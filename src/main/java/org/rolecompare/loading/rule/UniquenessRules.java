package org.rolecompare.loading.rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rolecompare.loading.file.FileKind;
import org.rolecompare.loading.file.LocatedNode;
import org.rolecompare.statement.StatementKey;

/** What no two records may have in common. */
final class UniquenessRules {

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

	private UniquenessRules() {
	}

	static Stream<Violation> slugs(CatalogueRecords catalogue) {
		return Stream
			.of(FileKind.CATEGORIES, FileKind.ROLE, FileKind.DISPUTES, FileKind.COMBINED_ROLE, FileKind.STRUCTURES,
					FileKind.FIGURES, FileKind.RESPONSIBILITIES)
			.flatMap((kind) -> repeated(catalogue.records(kind), "slug"));
	}

	/**
	 * Drawbacks and signals name each other, and addresses within a page name them all.
	 */
	static Stream<Violation> slugsWithinCombinedRole(CatalogueRecords catalogue) {
		return catalogue.records(FileKind.COMBINED_ROLE)
			.flatMap((file) -> repeated(CatalogueRecords.argumentsOf(file), "slug"));
	}

	/** Signals are read for structures by name, and addresses name them. */
	static Stream<Violation> slugsWithinStructures(CatalogueRecords catalogue) {
		return catalogue.records(FileKind.STRUCTURES).flatMap((file) -> repeated(file.items("structures"), "slug"));
	}

	/** One argument taken over twice would speak for a structure and against it. */
	static Stream<Violation> argumentsWithinStructure(CatalogueRecords catalogue) {
		return catalogue.structures()
			.flatMap((structure) -> repeated(CatalogueRecords.argumentsOfStructure(structure)
				.map((argument) -> argument.at(argument.text("reuse").isPresent() ? "reuse" : "slug"))));
	}

	/** Addresses within a page name groups and figures alike. */
	static Stream<Violation> slugsWithinFigures(CatalogueRecords catalogue) {
		return catalogue.records(FileKind.FIGURES)
			.flatMap((file) -> repeated(
					file.items("figures").flatMap((group) -> Stream.concat(Stream.of(group), group.items("rows"))),
					"slug"));
	}

	static Stream<Violation> slugsWithinSetting(CatalogueRecords catalogue) {
		return catalogue.records(FileKind.RESPONSIBILITIES)
			.flatMap((setting) -> repeated(setting.items("rows"), "slug"));
	}

	static Stream<Violation> keys(CatalogueRecords catalogue) {
		return repeated(catalogue.records(FileKind.REFERENCES), "key");
	}

	static Stream<Violation> ranks(CatalogueRecords catalogue) {
		return repeated(catalogue.roles(), "rank", (role) -> role.number("rank").map(String::valueOf));
	}

	/** One address in two spellings is one address, and one page one source. */
	static Stream<Violation> addresses(CatalogueRecords catalogue) {
		return repeated(catalogue.records(FileKind.REFERENCES), "url",
				(reference) -> reference.text("url").map(UniquenessRules::canonical));
	}

	private static String canonical(String address) {
		return WebAddress.of(address).map(WebAddress::canonical).orElse(address);
	}

	/**
	 * A statement's permanent key is made of role, category and text, or of the mark that
	 * it keeps in place of the text's.
	 */
	static Stream<Violation> statements(CatalogueRecords catalogue) {
		return catalogue.roles()
			.flatMap((role) -> role.at("statements")
				.names()
				.flatMap((name) -> name.text().stream())
				.flatMap((category) -> statements(role, category)));
	}

	private static Stream<Violation> statements(LocatedNode role, String category) {
		LocatedNode cell = role.at("statements").at(category);
		Map<String, LocatedNode> made = new HashMap<>();
		cell.items()
			.filter((statement) -> statement.text("mark").isEmpty())
			.forEach((statement) -> statement.text("text")
				.ifPresent((text) -> made.put(StatementKey.markOf(role.text("slug").orElse(""), category, text),
						statement.at("text"))));
		Stream<Violation> kept = cell.items()
			.map((statement) -> statement.at("mark"))
			.flatMap((mark) -> mark.text()
				.flatMap((used) -> Optional.ofNullable(made.get(used)).map((text) -> usedAlready(mark, used, text)))
				.stream());
		return Stream
			.of(repeated(cell.items(), "text", (statement) -> statement.text("text").map(String::strip)),
					repeated(cell.items(), "mark"), kept)
			.flatMap((violations) -> violations);
	}

	static Stream<Violation> skills(CatalogueRecords catalogue) {
		return repeated(catalogue.records(FileKind.SKILLS), "skill_label",
				(row) -> pair(row, "role_slug", "skill_label"));
	}

	static Stream<Violation> occupations(CatalogueRecords catalogue) {
		return repeated(catalogue.records(FileKind.OCCUPATIONS), "occupation_label",
				(row) -> pair(row, "role_slug", "occupation_label"));
	}

	/** A word in two groups would join them. No search tells case and blanks apart. */
	static Stream<Violation> synonyms(CatalogueRecords catalogue) {
		return repeated(catalogue.records(FileKind.SYNONYMS).flatMap(LocatedNode::items), Function.identity(),
				(word) -> word.text().map(UniquenessRules::searched));
	}

	private static String searched(String word) {
		return BLANKS.matcher(word).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
	}

	private static Optional<String> pair(LocatedNode row, String one, String other) {
		return row.text(one).flatMap((first) -> row.text(other).map((second) -> first + ": " + second));
	}

	/** Names that stand in more than one place. */
	private static Stream<Violation> repeated(Stream<LocatedNode> places) {
		Map<String, LocatedNode> seen = new HashMap<>();
		return places.flatMap((place) -> place.text()
			.flatMap((used) -> Optional.ofNullable(seen.putIfAbsent(used, place))
				.map((first) -> usedAlready(place, used, first)))
			.stream());
	}

	private static Violation usedAlready(LocatedNode place, String used, LocatedNode first) {
		return new Violation(place, "\"" + used + "\" is used already, in " + first.line());
	}

	private static Stream<Violation> repeated(Stream<LocatedNode> records, String field) {
		return repeated(records, field, (record) -> record.text(field));
	}

	private static Stream<Violation> repeated(Stream<LocatedNode> records, String field,
			Function<LocatedNode, Optional<String>> value) {
		return repeated(records, (record) -> record.at(field), value);
	}

	private static Stream<Violation> repeated(Stream<LocatedNode> records, Function<LocatedNode, LocatedNode> place,
			Function<LocatedNode, Optional<String>> value) {
		Map<String, LocatedNode> seen = new HashMap<>();
		return records.flatMap((record) -> value.apply(record)
			.flatMap((used) -> Optional.ofNullable(seen.putIfAbsent(used, record))
				.map((first) -> usedAlready(place.apply(record), used, place.apply(first))))
			.stream());
	}

}
