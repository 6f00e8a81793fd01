package org.rolecompare.content.file;

import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/**
 * Turns the text of a YAML file into a tree. A name given twice, a second document and an
 * alias are faults: the first two would hide what an editor wrote, and a few lines of
 * aliases of aliases can stand for more text than fits into memory.
 */
final class YamlReader {

	private static final int LARGEST = 32 * 1024 * 1024;

	private final YAMLMapper mapper = YAMLMapper
		.builder(YAMLFactory.builder()
			.loadSettings(LoadSettings.builder().setCodePointLimit(LARGEST).build())
			.disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
			.build())
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	/**
	 * Reads one file.
	 * @param file the file, for the fault
	 * @param text its text
	 * @return the tree
	 * @throws UnreadableFileException if the text is not YAML that the format admits
	 */
	JsonNode read(String file, String text) {
		try (JsonParser parser = new WithoutAliases((YAMLParser) this.mapper.createParser(text))) {
			JsonNode tree = this.mapper.readTree(parser);
			if (tree == null || tree.isMissingNode() || tree.isNull()) {
				throw new UnreadableFileException(Fault.ofFile(file, "yaml", "is empty"));
			}
			return tree;
		}
		catch (JacksonException ex) {
			throw new UnreadableFileException(Fault.ofFile(file, "yaml", YamlMessage.of(ex)));
		}
	}

	/** Refuses an alias, which would otherwise be read as the text of its name. */
	private static final class WithoutAliases extends JsonParserDelegate {

		private final YAMLParser parser;

		private WithoutAliases(YAMLParser parser) {
			super(parser);
			this.parser = parser;
		}

		@Override
		public JsonToken nextToken() {
			JsonToken token = super.nextToken();
			if (this.parser.isCurrentAlias()) {
				throw new StreamReadException(this, "an alias (*) is not part of the format", currentTokenLocation());
			}
			return token;
		}

	}

}
