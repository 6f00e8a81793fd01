package org.rolecompare.api;

import java.util.List;
import java.util.function.Function;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.rolecompare.Pages;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The contract as an application serves it, and whether answers keep it. It is read more
 * strictly than programs need to: an answer may hold nothing that the contract does not
 * tell.
 */
public final class Contracts {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Function<String, byte[]> server;

	private final ObjectNode contract;

	private final ObjectNode strict;

	private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private Contracts(Function<String, byte[]> server) {
		this.server = server;
		this.contract = (ObjectNode) JSON.readTree(server.apply(Contract.PATH));
		this.strict = this.contract.deepCopy();
		this.strict.at("/components/schemas").forEach((schema) -> close((ObjectNode) schema));
	}

	/**
	 * Ask an application for its contract.
	 * @param server what it answers to an address that has to be there
	 */
	public static Contracts of(Function<String, byte[]> server) {
		return new Contracts(server);
	}

	/** Ask an application without a port for its contract. */
	public static Contracts servedBy(Pages pages) {
		return of((address) -> {
			MvcTestResult answer = pages.open(address);
			assertThat(answer).as(address).hasStatusOk().hasHeader("Access-Control-Allow-Origin", "*");
			return answer.getResponse().getContentAsByteArray();
		});
	}

	ObjectNode contract() {
		return this.contract;
	}

	/** Ask for facts, which have to keep the contract. */
	public JsonNode ask(String address) {
		JsonNode facts = JSON.readTree(this.server.apply(address));
		String schema = facts.at("/about/schema").asString();
		assertThat(schema).as(address).contains(Contract.PATH + "#");
		assertThat(faults(schema.substring(schema.indexOf('#')), facts)).as(address).isEmpty();
		return facts;
	}

	/** Every address with examples for its path, as the contract gives them. */
	public List<String> examples() {
		return this.contract.get("paths").properties().stream().map((path) -> {
			String address = path.getKey();
			for (JsonNode parameter : path.getValue().at("/get/parameters")) {
				if (parameter.has("example")) {
					address = address.replace("{" + parameter.get("name").asString() + "}",
							parameter.get("example").asString());
				}
			}
			return address;
		}).filter((address) -> !address.contains("{")).toList();
	}

	/** Read what went wrong, which the contract describes as well. */
	JsonNode problem(String body) {
		JsonNode problem = JSON.readTree(body);
		assertThat(faults("#/components/schemas/Problem", problem)).as(body).isEmpty();
		return problem;
	}

	private List<Error> faults(String reference, JsonNode facts) {
		ObjectNode whole = this.strict.deepCopy();
		whole.put("$ref", reference);
		Schema schema = this.registry.getSchema(whole);
		return schema.validate(facts);
	}

	private static void close(ObjectNode schema) {
		if (schema.has("properties")) {
			schema.put("additionalProperties", false);
		}
	}

}
