package org.rolecompare.loading.file;

import java.util.regex.Pattern;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/**
 * Turns the text of a YAML file into a tree. A name given twice, a second document, an
 * anchor and a tag are faults, since they would hide what an editor wrote. So is an
 * alias: a few lines of aliases of aliases can stand for more text than fits into memory.
 */
final class YamlReader {

	private static final int LARGEST = 32 * 1024 * 1024;

	/** How every parser of the catalogue's YAML is set. */
	static final LoadSettings SETTINGS = LoadSettings.builder().setCodePointLimit(LARGEST).build();

	/** What may begin an alias, an anchor or a tag; mostly it is part of a text. */
	private static final Pattern SIGN = Pattern.compile("[*&!](?<![\\p{L}\\p{N}].)");

	private final YAMLMapper mapper = YAMLMapper
		.builder(YAMLFactory.builder().loadSettings(SETTINGS).disable(YAMLReadFeature.EMPTY_STRING_AS_NULL).build())
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	/**
	 * Reads one file.
	 * @throws UnreadableFileException if the text is not YAML that the format admits
	 */
	JsonNode read(String file, String text) {
		try {
			JsonNode tree = read(text);
			if (tree.isMissingNode() || tree.isNull()) {
				throw new UnreadableFileException(Fault.ofFile(file, "yaml", "is empty"));
			}
			return tree;
		}
		catch (JacksonException ex) {
			YamlProblem problem = YamlProblem.of(ex, text);
			String quoted = MissingQuotes.mending(text, problem, this::isReadable)
				.map((mended) -> "; put such text in quotes: " + mended)
				.orElse("");
			throw new UnreadableFileException(Fault.ofLine(file, problem.line(), "yaml", problem.message() + quoted));
		}
	}

	private JsonNode read(String text) {
		JsonNode tree = this.mapper.readTree(text);
		if (SIGN.matcher(text).find()) {
			new Parse(SETTINGS).parseString(text).forEach(YamlReader::refuseSigns);
		}
		return tree;
	}

	private boolean isReadable(String text) {
		try {
			read(text);
			return true;
		}
		catch (JacksonException ex) {
			return false;
		}
	}

	private static void refuseSigns(Event event) {
		if (event instanceof AliasEvent) {
			throw refused(event, "an alias (*) is not part of the format");
		}
		if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
			throw refused(event, "an anchor (&) is not part of the format");
		}
		if ((event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
				|| (event instanceof CollectionStartEvent start && start.getTag().isPresent())) {
			throw refused(event, "a tag (!) is not part of the format");
		}
	}

	private static StreamReadException refused(Event event, String message) {
		int line = event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
		return new StreamReadException(null, message, new TokenStreamLocation(ContentReference.unknown(), -1, line, 1));
	}

}
