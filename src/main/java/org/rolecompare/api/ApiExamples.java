package org.rolecompare.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.Role;
import org.rolecompare.source.Reference;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Statement;

/**
 * Values that parameters can have in the catalogue as it is, so that every example of the
 * contract can be tried.
 */
final class ApiExamples {

	private static final int SIDE_BY_SIDE = 2;

	private final Map<String, Optional<String>> values = new LinkedHashMap<>();

	private ApiExamples() {
	}

	static ApiExamples of(Catalogue catalogue) {
		List<Role> roles = catalogue.roles().all();
		List<String> slugs = roles.stream().limit(SIDE_BY_SIDE).map(Role::getSlug).toList();
		ApiExamples examples = new ApiExamples();
		examples.put("role", first(slugs));
		examples.put("/api/roles/{slug}", first(slugs));
		examples.put("category", first(catalogue.categories().all().stream().map(Category::getSlug).toList()));
		examples.put("/api/categories/{slug}", examples.find("", "category"));
		if (slugs.size() == SIDE_BY_SIDE) {
			examples.put("from", first(slugs));
			examples.put("to", slugs.stream().skip(1).findFirst());
			examples.put("roles", Optional.of(slugs.stream().collect(Collectors.joining(Address.SEPARATOR))));
		}
		examples.put("setting", first(catalogue.settings().all().stream().map(Setting::getSlug).toList()));
		examples.put("/api/references/{key}",
				first(catalogue.sources().all().stream().map(Reference::getKey).toList()));
		examples.put("/api/statements/{key}",
				first(catalogue.statements().all().stream().map(Statement::getKey).toList()));
		examples.put("/api/combined-roles/{slug}/figures", told(catalogue, (told) -> !told.figures().isEmpty()));
		examples.put("/api/combined-roles/{slug}/structures", told(catalogue, (told) -> !told.structures().isEmpty()));
		examples.put("/api/combined-roles/{slug}", told(catalogue, (told) -> true));
		return examples;
	}

	/**
	 * Find an example.
	 * @param address the address as the contract has it
	 * @param parameter the name of the parameter
	 * @return nothing if the catalogue has no such thing
	 */
	Optional<String> find(String address, String parameter) {
		// What is below a thing can be had with the same example, if not said otherwise.
		String thing = address.substring(0, address.lastIndexOf('}') + 1);
		return Stream.of(address, parameter, thing)
			.filter(this.values::containsKey)
			.findFirst()
			.flatMap((name) -> this.values.getOrDefault(name, Optional.empty()));
	}

	private void put(String name, Optional<String> value) {
		this.values.put(name, value);
	}

	private static Optional<String> first(List<String> all) {
		return all.stream().findFirst();
	}

	private static Optional<String> told(Catalogue catalogue, Predicate<CombinedRoleCase> wanted) {
		return catalogue.combinedRoles().all().stream().filter(wanted).map((told) -> told.role().getSlug()).findFirst();
	}

}
