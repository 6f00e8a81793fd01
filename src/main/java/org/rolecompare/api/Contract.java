package org.rolecompare.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.format.ApiAddress;

/**
 * The contract of all addresses below {@code /api}, in terms of OpenAPI 3.1. A test
 * writes it, from the handlers and the records that they answer with, and holds it; here
 * it only learns where it is served and what there is to try.
 */
final class Contract {

	static final String PATH = ApiAddress.CONTRACT;

	private static final String FILE = "/api/openapi.json";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final ObjectNode tree;

	private Contract(ObjectNode tree) {
		this.tree = tree;
	}

	/**
	 * Read the contract.
	 * @param mount the path under which the application is mounted, empty for none. What
	 * a request says of the server is nothing to tell others.
	 */
	static Contract of(Catalogue catalogue, String mount) {
		ObjectNode tree = read();
		if (!mount.isEmpty()) {
			tree.withArray("servers").removeAll().addObject().put("url", mount);
		}
		ApiExamples examples = ApiExamples.of(catalogue);
		tree.get("paths")
			.properties()
			.forEach((path) -> path.getValue()
				.get("get")
				.path("parameters")
				.forEach((parameter) -> fill(path.getKey(), (ObjectNode) parameter, examples)));
		return new Contract(tree);
	}

	/** The contract as a tree. */
	JsonNode tree() {
		return this.tree;
	}

	byte[] bytes() {
		return JSON.writeValueAsBytes(this.tree);
	}

	private static void fill(String path, ObjectNode parameter, ApiExamples examples) {
		if (!parameter.has("example")) {
			return;
		}
		examples.find(path, parameter.get("name").asString())
			.ifPresentOrElse((value) -> parameter.put("example", value), () -> parameter.remove("example"));
	}

	private static ObjectNode read() {
		try (InputStream file = Contract.class.getResourceAsStream(FILE)) {
			return (ObjectNode) JSON.readTree(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
