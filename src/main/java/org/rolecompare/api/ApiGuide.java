package org.rolecompare.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;

/** The page for who writes programs: the contract, in words. */
public record ApiGuide(PageHead head, List<Group> groups) {

	static final String PATH = "/api/docs";

	static ApiGuide of(Contract contract) {
		Map<String, List<Operation>> groups = new LinkedHashMap<>();
		contract.tree()
			.get("paths")
			.properties()
			.forEach((path) -> groups
				.computeIfAbsent(path.getValue().at("/get/tags/0").asString(), (tag) -> new ArrayList<>())
				.add(Operation.of(path.getKey(), path.getValue().get("get"), contract.tree())));
		PageHead head = PageHead.of(Section.ABOUT, PATH, "The catalogue for programs",
				"Every page as JSON: addresses, parameters, what they answer, and the contract as OpenAPI.");
		return new ApiGuide(head,
				groups.entrySet().stream().map((group) -> new Group(group.getKey(), group.getValue())).toList());
	}

	/** Addresses on one subject. */
	public record Group(String name, List<Operation> operations) {
	}

	/**
	 * An address that can be asked.
	 *
	 * @param name its anchor
	 * @param summary what it answers
	 * @param more what else is to be known, empty for nothing
	 * @param example the address with examples for its path, null where the catalogue has
	 * none
	 * @param property what holds the facts in its answer
	 */
	public record Operation(String name, String address, String summary, String more, List<Parameter> parameters,
			@Nullable String example, String property, List<Field> fields) {

		static Operation of(String address, JsonNode operation, JsonNode contract) {
			List<Parameter> parameters = stream(operation.path("parameters")).map(Parameter::of).toList();
			JsonNode answers = operation.at("/responses/200/content/application~1json/schema");
			JsonNode answer = resolve(answers.has("oneOf") ? answers.get("oneOf").get(0) : answers, contract);
			// Beside the facts an answer only tells where it comes from.
			Map.Entry<String, JsonNode> facts = answer.get("properties")
				.properties()
				.stream()
				.filter((property) -> !property.getKey().equals("about"))
				.findFirst()
				.orElseThrow();
			return new Operation(operation.get("operationId").asString(), address, operation.get("summary").asString(),
					operation.path("description").asString(""), parameters, example(address, parameters),
					facts.getKey(), Field.of(resolve(facts.getValue(), contract)));
		}

		private static @Nullable String example(String address, List<Parameter> parameters) {
			String filled = address;
			for (Parameter parameter : parameters) {
				if (parameter.required() && parameter.example() != null) {
					filled = filled.replace("{" + parameter.name() + "}", parameter.example());
				}
			}
			return filled.contains("{") ? null : filled;
		}

		private static JsonNode resolve(JsonNode schema, JsonNode contract) {
			return schema.has("$ref") ? contract.at(schema.get("$ref").asString().substring(1)) : schema;
		}

	}

	/**
	 * What an address can say.
	 *
	 * @param required whether it is a part of the path
	 * @param several whether it may be said more than once
	 * @param values what it can be, none where that depends on the catalogue
	 */
	public record Parameter(String name, boolean required, boolean several, String description, List<String> values,
			@Nullable String example) {

		static Parameter of(JsonNode parameter) {
			JsonNode schema = parameter.get("schema");
			boolean several = schema.path("type").asString().equals("array");
			JsonNode values = several ? schema.get("items").path("enum") : schema.path("enum");
			return new Parameter(parameter.get("name").asString(), parameter.path("required").asBoolean(), several,
					parameter.get("description").asString(), stream(values).map(JsonNode::asString).toList(),
					parameter.has("example") ? parameter.get("example").asString() : null);
		}

		/**
		 * What it can be, as in <em>study, official</em>; empty where that is not said.
		 */
		public String valuesInWords() {
			return this.values.stream().collect(Collectors.joining(", "));
		}

	}

	/** A part of an answer. */
	public record Field(String name, String description) {

		static List<Field> of(JsonNode schema) {
			return schema.get("properties")
				.properties()
				.stream()
				.map((property) -> new Field(property.getKey(), property.getValue().path("description").asString("")))
				.toList();
		}

	}

	private static Stream<JsonNode> stream(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false);
	}

}
