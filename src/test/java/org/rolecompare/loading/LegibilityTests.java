package org.rolecompare.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.rolecompare.loading.file.Fault;

import static org.assertj.core.api.Assertions.assertThat;

/** Hides something in every text of every kind of file. */
class LegibilityTests {

	/** JSON is YAML, and writes any character as a code. */
	private static final JsonMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

	@TempDir
	Path folder;

	static Stream<String> files() {
		return Stream.of("catalogue.yaml", "categories.yaml", "references.yaml", "roles/mate.yaml",
				"combined-roles/both.yaml", "responsibilities/galley.yaml", "disputes.yaml");
	}

	static Stream<Arguments> filesAndCharacters() {
		return files().flatMap((file) -> Stream.of("\u0000", "\u0007", "\u202E", "\uD800", "\uFFFF", "\u2067")
			.map((character) -> Arguments.of(file, character)));
	}

	@ParameterizedTest
	@MethodSource("filesAndCharacters")
	void findsACharacterThatNoTextMayHold(String file, String character) {
		assertFound(file, (text) -> text + character, "unseen-character");
	}

	@ParameterizedTest
	@MethodSource("files")
	void findsATextInWhichNothingIsSeen(String file) {
		assertFound(file, (text) -> "\u200B", "unseen-text");
	}

	/** A slug or a word of the format is found fault with by its schema. */
	private void assertFound(String file, UnaryOperator<String> change, String rule) {
		TinyCatalogue tiny = TinyCatalogue.in(this.folder);
		List<String> changed = new ArrayList<>();
		JsonNode tree = change("", new YAMLMapper().readTree(tiny.read(file)), change, changed);
		CatalogueReport report = tiny.write(file, JSON.writeValueAsString(tree)).check();
		assertThat(report.content()).isEmpty();
		assertThat(report.faults()).filteredOn((fault) -> fault.file().equals(file))
			.filteredOn((fault) -> fault.rule().equals(rule) || fault.rule().equals("shape"))
			.extracting(Fault::path)
			.containsAll(changed)
			.hasSizeGreaterThan(1);
	}

	private static JsonNode change(String path, JsonNode node, UnaryOperator<String> change, List<String> changed) {
		if (node instanceof ArrayNode list) {
			for (int i = 0; i < list.size(); i++) {
				list.set(i, change(path + "[" + i + "]", list.get(i), change, changed));
			}
		}
		if (node instanceof ObjectNode fields) {
			for (String name : List.copyOf(fields.propertyNames())) {
				fields.set(name, change(path.isEmpty() ? name : path + "." + name, fields.get(name), change, changed));
			}
		}
		if (!node.isString()) {
			return node;
		}
		changed.add(path);
		return StringNode.valueOf(change.apply(node.stringValue()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0007", "\u202E", "\uFFFF", "\u2067" })
	void findsItInEveryCellOfATable(String character) {
		assertThat(faultsOfTables((cell) -> cell + character)).containsExactlyInAnyOrder("[0].role_slug",
				"[0].occupation_uri", "[0].occupation_label", "[0].match", "[0].caution", "[0].relation",
				"[0].skill_label", "[0].skill_uri");
	}

	@Test
	void findsEveryCellInWhichNothingIsSeen() {
		assertThat(faultsOfTables((cell) -> "\u2060")).containsExactlyInAnyOrder("[0].role_slug", "[0].occupation_uri",
				"[0].occupation_label", "[0].match", "[0].caution", "[0].relation", "[0].skill_label", "[0].skill_uri");
	}

	private Set<String> faultsOfTables(UnaryOperator<String> change) {
		return TinyCatalogue.in(this.folder)
			.write("skills/esco-occupations.csv",
					"role_slug,occupation_uri,occupation_label,match,caution\n"
							+ row(change, "cook", "http://example.org/o", "cook", "exact", "Mind the sea."))
			.write("skills/esco-skills.csv",
					"role_slug,relation,skill_label,skill_uri\n"
							+ row(change, "cook", "essential", "boil", "http://example.org/s"))
			.check()
			.faults()
			.stream()
			.filter((fault) -> fault.rule().matches("shape|unseen-.*"))
			.map(Fault::path)
			.collect(Collectors.toSet());
	}

	private static String row(UnaryOperator<String> change, String... cells) {
		return Stream.of(cells).map(change).collect(Collectors.joining(",")) + "\n";
	}

	@Test
	void admitsWhatALanguageNeeds() {
		TinyCatalogue tiny = TinyCatalogue.in(this.folder)
			.replace("roles/mate.yaml", "The mate", "مدیری که می\u200Cخواهد \u2066(CTO)\u2069\u200F 👩\u200D✈\uFE0F")
			.replace("roles/mate.yaml", "abbreviation: mate", "abbreviation: क्\u200Dष")
			.replace("skills/esco-skills.csv", "boil, and salt", "Schau\u00ADspiel \u05D0\u200E, ผู้\u200Bจัดการ");
		assertThat(tiny.check().faults()).isEmpty();
	}

	@Test
	void spellsOutInAFaultWhatNobodySees() {
		TinyCatalogue tiny = TinyCatalogue.in(this.folder)
			.replace("roles/mate.yaml", "people:", "\"people\u202E\":")
			.replace("categories.yaml", "slug: people", "slug: \"peo\\nple\"");
		assertThat(tiny.check().faults()).extracting(Fault::toString)
			.contains(
					"roles/mate.yaml:13: statements.people\\u202E: names \"people\\u202E\", and there is no such category; did you mean \"peo\\u000Aple\"? [unknown-category]");
	}

}
