package org.rolecompare.address;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * An address of this site, from its first slash: the one place that knows where each page
 * is. Slugs and keys need no encoding; the values of parameters are encoded here.
 *
 * @param path the path, encoded
 * @param parameters the parameters in their order, each encoded and with its value
 */
public record Address(String path, List<String> parameters) {

	/** What stands between the roles of an address that puts them side by side. */
	public static final String SEPARATOR = "-vs-";

	public static Address of(String path) {
		return new Address(path, List.of());
	}

	public static Address role(String slug) {
		return of("/roles/" + slug);
	}

	public static Address category(String slug) {
		return of("/categories/" + slug);
	}

	public static Address combinedRoles() {
		return of("/combined-roles");
	}

	public static Address combinedRole(String slug) {
		return of("/combined-roles/" + slug);
	}

	public static Address guide(String combinedRole) {
		return of("/combined-roles/" + combinedRole + "/guide");
	}

	public static Address answer(String combinedRole) {
		return of("/combined-roles/" + combinedRole + "/answer");
	}

	public static Address structures(String combinedRole) {
		return of("/combined-roles/" + combinedRole + "/structures");
	}

	public static Address figures(String combinedRole) {
		return of("/combined-roles/" + combinedRole + "/figures");
	}

	public static Address memo(String combinedRole) {
		return of("/combined-roles/" + combinedRole + "/memo");
	}

	public static Address setting(String slug) {
		return of("/responsibilities/" + slug);
	}

	public static Address reference(String key) {
		return of("/references/" + key);
	}

	public static Address comparison(Collection<String> roles) {
		return of("/compare/" + String.join(SEPARATOR, roles));
	}

	public static Address overlap(Collection<String> roles) {
		return of("/overlap/" + String.join(SEPARATOR, roles));
	}

	public static Address move(String from, String to) {
		return of("/moves/" + from + "/" + to);
	}

	public static Address jobDescription(String role) {
		return of("/roles/" + role + "/job-description");
	}

	/**
	 * The names side by side in a part of an address or of the catalogue, in lower case.
	 */
	public static List<String> sideBySide(String roles) {
		return Arrays.asList(roles.toLowerCase(Locale.ROOT).split(SEPARATOR, -1));
	}

	/** Adds a parameter of that name for each of the values. */
	public Address with(String name, Collection<String> values) {
		Stream<String> added = values.stream()
			.map((value) -> name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8));
		return new Address(this.path, Stream.concat(this.parameters.stream(), added).toList());
	}

	/** Adds a parameter, unless its value is null. */
	public Address with(String name, @Nullable String value) {
		return (value != null) ? with(name, List.of(value)) : this;
	}

	/** Adds parameters in their order. */
	public Address with(List<Parameter> added) {
		Address address = this;
		for (Parameter parameter : added) {
			address = address.with(parameter.name(), parameter.value());
		}
		return address;
	}

	/** Adds parameters that are encoded already, each with its value. */
	public Address withAll(Stream<String> others) {
		return new Address(this.path, Stream.concat(this.parameters.stream(), others).toList());
	}

	/** Path and query, encoded. */
	public String href() {
		return this.parameters.isEmpty() ? this.path
				: this.path + this.parameters.stream().collect(Collectors.joining("&", "?", ""));
	}

}
