package org.rolecompare.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.rolecompare.address.Ending;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the contract says in words, and with which values tests call it.
 *
 * @param operations the addresses, by their pattern
 * @param parameters the parameters by name
 * @param meanings parameters that mean something else on an address
 * @param properties parts of answers of which the sources say nothing, by name
 */
record Operations(Map<String, Operation> operations, Map<String, Parameter> parameters,
		Map<String, Map<String, Parameter>> meanings, Map<String, String> properties) {

	static Operations read() {
		try (InputStream file = Operations.class.getResourceAsStream("/contract/operations.yaml")) {
			return YAMLMapper.builder()
				.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
				.build()
				.readValue(file, Operations.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Every address with its examples, without and with each of its parameters. */
	Stream<String> addresses() {
		return addresses((pattern) -> true);
	}

	/** Those of addresses that are a page as well. */
	Stream<String> addressesOfPages() {
		return addresses((pattern) -> !pattern.startsWith(Ending.API + "/"));
	}

	private Stream<String> addresses(Predicate<String> patterns) {
		return this.operations.entrySet()
			.stream()
			.filter((operation) -> patterns.test(operation.getKey()))
			.flatMap((operation) -> {
				String address = operation.getValue().filled(operation.getKey());
				return Stream.concat(Stream.of(address),
						operation.getValue().queries().entrySet().stream().map((query) -> with(address, query)));
			});
	}

	private static String with(String address, Map.Entry<String, String> query) {
		return UriComponentsBuilder.fromUriString(address).queryParam(query.getKey(), query.getValue()).toUriString();
	}

	/** What a parameter says on an address. */
	Parameter parameter(String pattern, String name) {
		Parameter said = this.meanings.getOrDefault(pattern, Map.of()).getOrDefault(name, this.parameters.get(name));
		return Objects.requireNonNull(said,
				() -> "operations.yaml does not say what " + name + " of " + pattern + " is");
	}

	/**
	 * An address.
	 *
	 * @param also another record with which it can answer
	 */
	record Operation(String tag, String summary, @Nullable String description, @Nullable Class<?> also,
			@Nullable Map<String, String> path, @Nullable Map<String, String> query) {

		/** Fill the examples into a pattern. */
		String filled(String pattern) {
			String address = pattern.startsWith("/api/") ? pattern : "/api" + pattern;
			for (Map.Entry<String, String> part : Objects.requireNonNullElse(this.path, Map.<String, String>of())
				.entrySet()) {
				address = address.replace("{" + part.getKey() + "}", part.getValue());
			}
			return address;
		}

		Map<String, String> queries() {
			return Objects.requireNonNullElse(this.query, Map.of());
		}

	}

	/**
	 * A parameter.
	 *
	 * @param values the type whose constants it can be
	 */
	record Parameter(String description, @Nullable String example, @Nullable Class<?> values) {
	}

}
