package org.rolecompare.loading.file;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.networknt.schema.Error;
import tools.jackson.databind.JsonNode;

import org.rolecompare.english.Spelling;

/** Says in an editor's words what a schema found fault with. */
final class SchemaMessages {

	private static final int LONGEST_QUOTE = 60;

	private SchemaMessages() {
	}

	/**
	 * What is wrong, reading on from the place.
	 * @param schema the schema that the value does not keep to
	 */
	static String of(Error error, JsonNode schema) {
		JsonNode limit = error.getSchemaNode();
		JsonNode found = error.getInstanceNode();
		String wanted = schema.path("title").stringValue("");
		return switch (error.getKeyword()) {
			case "required" -> "is missing";
			case "additionalProperties" -> "is not a field of the format" + meant(error.getProperty(), schema)
					+ (isBlank(found.path(error.getProperty())) ? "; a text with a comma needs quotes" : "");
			case "type" -> "must be " + type(limit) + (isText(limit) ? quotes(found) : "");
			case "enum" -> "must be one of " + list(limit) + " and not " + quoted(found)
					+ Spelling.suggestion(found.asString(""), limit.valueStream().map(JsonNode::asString));
			case "pattern" -> isBlank(found) ? "must not be empty" : "must be " + wanted + " and not " + quoted(found);
			case "minItems" -> found.isEmpty() ? "must not be empty" : "must have at least " + entries(limit);
			case "maxItems" -> (limit.asInt() == 0) ? "must be empty" : "must have at most " + entries(limit);
			case "uniqueItems" -> "names " + repeated(found) + " twice";
			case "maxProperties" -> "must be " + wanted;
			case "minimum" -> "must be at least " + limit.asString();
			case "maximum" -> "must be at most " + limit.asString();
			default -> Objects.requireNonNullElse(error.getMessage(), "does not have the shape of the format");
		};
	}

	private static String type(JsonNode types) {
		return switch ((types.isArray() ? types.path(0) : types).asString()) {
			case "string" -> "text";
			case "integer" -> "a whole number";
			case "number" -> "a number";
			case "boolean" -> "true or false";
			case "array" -> "a list";
			default -> "a mapping";
		};
	}

	private static boolean isText(JsonNode types) {
		return types.asString("").equals("string");
	}

	/** What quotes would do to a value that is not text. */
	private static String quotes(JsonNode found) {
		return found.isContainer() ? "; if this is text, put it in quotes" : ", so put it in quotes";
	}

	private static String meant(String field, JsonNode schema) {
		return Spelling.suggestion(field, schema.path("properties").propertyNames().stream());
	}

	private static boolean isBlank(JsonNode found) {
		return found.isString() && found.stringValue().isBlank();
	}

	private static String entries(JsonNode limit) {
		return (limit.asInt() == 1) ? "1 entry" : limit.asString() + " entries";
	}

	private static String list(JsonNode values) {
		return values.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
	}

	private static String repeated(JsonNode values) {
		Set<JsonNode> seen = new HashSet<>();
		return values.valueStream()
			.filter((value) -> !seen.add(value))
			.distinct()
			.map(SchemaMessages::quoted)
			.collect(Collectors.joining(", "));
	}

	private static String quoted(JsonNode found) {
		String text = found.toString();
		return (text.length() > LONGEST_QUOTE) ? text.substring(0, LONGEST_QUOTE) + "…" : text;
	}

}
