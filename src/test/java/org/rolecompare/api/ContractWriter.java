package org.rolecompare.api;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.rolecompare.api.Operations.Operation;
import org.rolecompare.api.Operations.Parameter;
import org.rolecompare.english.English;
import org.rolecompare.format.RecordSchemas;
import org.rolecompare.page.PageRecord;

/**
 * Writes the contract of the addresses below /api: which there are, what they take and
 * what they answer comes from the application, words from operations.yaml and from the
 * comments in the sources.
 */
final class ContractWriter {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Pattern PART_OF_PATH = Pattern.compile("\\{(\\w+)}");

	private final Operations words;

	private final ObjectNode contract = JSON.createObjectNode();

	private final ObjectNode components;

	private final RecordSchemas schemas;

	ContractWriter(Operations words) {
		this.words = words;
		this.contract.put("openapi", "3.1.1");
		this.contract.putObject("info")
			.put("title", "Role Compare")
			.put("version", "1")
			.put("summary", "Executive roles side by side, every claim with its source.")
			.put("description",
					"Every page as JSON, at its address below /api. An answer holds what the page shows, with the same "
							+ "parameters, numbers and sources; about says where it comes from. Addresses that are not "
							+ "canonical are redirected to those that are.");
		this.contract.putArray("servers").addObject().put("url", "/");
		this.contract.putObject("paths");
		this.components = this.contract.putObject("components");
		DocComments comments = DocComments.read();
		this.schemas = new RecordSchemas(this.components.putObject("schemas"), (type, property) -> {
			String said = comments.find(type, property);
			return English.capitalized(said.isEmpty() ? words.properties().getOrDefault(property, "") : said);
		});
		describeFailures();
	}

	/**
	 * Add an address.
	 * @param pattern the address of the page
	 * @param taken the parameters of its query, by name
	 * @param type what it answers with
	 */
	void add(String pattern, Map<String, Class<?>> taken, Class<? extends PageRecord> type) {
		Operation said = this.words.operations().get(pattern);
		String address = pattern.startsWith("/api/") ? pattern : "/api" + pattern;
		ObjectNode operation = ((ObjectNode) this.contract.get("paths")).putObject(address).putObject("get");
		operation.put("operationId", English.uncapitalized(type.getSimpleName()));
		operation.putArray("tags").add(said.tag());
		operation.put("summary", said.summary());
		if (said.description() != null) {
			operation.put("description", said.description());
		}
		Set<String> inPath = new LinkedHashSet<>();
		Matcher part = PART_OF_PATH.matcher(pattern);
		while (part.find()) {
			inPath.add(part.group(1));
		}
		if (!inPath.isEmpty() || !taken.isEmpty()) {
			operation.putArray("parameters");
		}
		inPath.forEach(
				(name) -> parameter(operation, pattern, name, String.class).put("in", "path").put("required", true));
		taken.forEach((name, kind) -> parameter(operation, pattern, name, kind).put("in", "query"));
		answers(operation, type, said, !inPath.isEmpty() || pattern.equals(StatementList.PATH));
	}

	String write() {
		return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this.contract) + "\n";
	}

	private ObjectNode parameter(ObjectNode operation, String pattern, String name, Class<?> kind) {
		Parameter said = this.words.parameter(pattern, name);
		ObjectNode parameter = operation.withArray("parameters").addObject().put("name", name);
		parameter.put("description", said.description());
		ObjectNode schema = parameter.putObject("schema");
		if (kind == Map.class) {
			parameter.put("style", "deepObject");
			schema.put("type", "object").putObject("additionalProperties").put("type", "string");
			return parameter;
		}
		ObjectNode value = (kind == String.class) ? schema : schema.put("type", "array").putObject("items");
		value.put("type", "string");
		if (said.values() != null) {
			value.set("enum", RecordSchemas.values(said.values()));
		}
		if (said.example() != null) {
			parameter.put("example", said.example());
		}
		return parameter;
	}

	private void answers(ObjectNode operation, Class<? extends PageRecord> type, Operation said, boolean named) {
		ObjectNode answers = operation.putObject("responses");
		ObjectNode found = answers.putObject("200").put("description", "What the page shows.");
		ObjectNode tag = found.putObject("headers").putObject("ETag");
		tag.put("description", "Changes with the answer; send it back in If-None-Match.");
		tag.putObject("schema").put("type", "string");
		ObjectNode content = found.putObject("content").putObject("application/json");
		ObjectNode schema = this.schemas.answer(type);
		if (said.also() == null) {
			content.set("schema", schema);
		}
		else {
			content.putObject("schema")
				.putArray("oneOf")
				.add(schema)
				.add(this.schemas.answer(said.also().asSubclass(PageRecord.class)));
		}
		refer(answers, "304", "NotModified");
		refer(answers, "400", "Unreadable");
		if (named) {
			refer(answers, "404", "Missing");
		}
		refer(answers, "503", "Busy");
	}

	private static void refer(ObjectNode answers, String status, String name) {
		answers.putObject(status).put("$ref", "#/components/responses/" + name);
	}

	private void describeFailures() {
		ObjectNode responses = this.components.putObject("responses");
		responses.putObject("NotModified").put("description", "Nothing has changed since; there is no body.");
		failure(responses, "Unreadable", "The address cannot be read, as for its broken encoding.");
		failure(responses, "Missing", "There is no such thing; meant tells what may have been meant.");
		ObjectNode wait = failure(responses, "Busy", "Too much is asked at once.").putObject("headers")
			.putObject("Retry-After");
		wait.put("description", "After how many seconds to ask again.");
		wait.putObject("schema").put("type", "integer");
		ObjectNode problem = ((ObjectNode) this.components.get("schemas")).putObject("Problem");
		problem.put("description", "What went wrong (RFC 9457).").put("type", "object");
		ObjectNode properties = problem.putObject("properties");
		properties.putObject("title").put("type", "string").put("description", "The status in words");
		properties.putObject("status").put("type", "integer");
		properties.putObject("detail").put("type", "string").put("description", "What went wrong, in a sentence");
		properties.putObject("instance").put("type", "string").put("description", "The address that was asked");
		ObjectNode meant = properties.putObject("meant").put("type", "array").putObject("items").put("type", "object");
		meant.putObject("properties")
			.putObject("href")
			.put("type", "string")
			.put("description", this.words.properties().get("href"));
		((ObjectNode) meant.get("properties")).putObject("text").put("type", "string");
		meant.putArray("required").add("href").add("text");
		properties.putObject("incident")
			.put("type", "string")
			.put("description", "Under which name the application has logged a failure of its own");
		properties.putObject("request")
			.put("type", "string")
			.put("description", "The X-Request-Id with which a proxy named the request");
		problem.putArray("required").add("title").add("status").add("detail");
	}

	private static ObjectNode failure(ObjectNode responses, String name, String description) {
		ObjectNode failure = responses.putObject(name).put("description", description);
		failure.putObject("content")
			.putObject("application/problem+json")
			.putObject("schema")
			.put("$ref", "#/components/schemas/Problem");
		return failure;
	}

}
