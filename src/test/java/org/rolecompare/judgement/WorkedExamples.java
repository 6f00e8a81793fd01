package org.rolecompare.judgement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.loading.Catalogues;

/**
 * The catalogue for which examples were worked by hand, as it was then or with something
 * changed in it.
 */
final class WorkedExamples {

	static final Path FOLDER = Path.of("src/test/resources/judgement");

	private static final YAMLMapper YAML = new YAMLMapper();

	private WorkedExamples() {
	}

	static CombinedRoleCase read() {
		return read(FOLDER);
	}

	/**
	 * Read it with something changed.
	 * @param folder where it is written to
	 * @param signals changes the signals
	 * @param structures changes the structures
	 * @param references changes the sources
	 */
	static CombinedRoleCase changed(Path folder, Consumer<ObjectNode> signals, Consumer<ObjectNode> structures,
			Consumer<ArrayNode> references) {
		try (Stream<Path> files = Files.walk(FOLDER)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = folder.resolve(FOLDER.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
			change(folder.resolve("combined-roles/cpto.yaml"), ObjectNode.class, signals);
			change(folder.resolve("structures/cpto.yaml"), ObjectNode.class, structures);
			change(folder.resolve("references.yaml"), ArrayNode.class, references);
			return read(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Every reading of the signals, by the structure for which it is. */
	static Stream<ObjectNode> fits(ObjectNode signals, String structure) {
		return signals.get("signals")
			.valueStream()
			.flatMap((signal) -> Stream.of(signal.path("fits").path(structure), signal.path("noFits").path(structure)))
			.filter(JsonNode::isObject)
			.map(ObjectNode.class::cast);
	}

	static void turnRound(ObjectNode fit) {
		fit.put("reading", fit.get("reading").asString().equals("for") ? "against" : "for");
	}

	static void reverse(JsonNode list) {
		List<JsonNode> items = new ArrayList<>(list.valueStream().toList());
		Collections.reverse(items);
		ArrayNode array = (ArrayNode) list;
		array.removeAll();
		items.forEach(array::add);
	}

	private static <N extends JsonNode> void change(Path file, Class<N> type, Consumer<N> change) throws IOException {
		N node = type.cast(YAML.readTree(file));
		change.accept(node);
		Files.writeString(file, YAML.writeValueAsString(node));
	}

	private static CombinedRoleCase read(Path folder) {
		return Catalogues.read(folder).combinedRoles().all().get(0);
	}

}
