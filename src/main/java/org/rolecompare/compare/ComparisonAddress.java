package org.rolecompare.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.role.RoleDirectory;
import org.rolecompare.wording.SearchWords;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a comparison: everything the reader has chosen. Each control of the page
 * is a link to another one of these.
 *
 * @param roles slugs of the roles, in the order of the columns
 * @param categories slugs of the categories to show, none for all
 * @param words the words that a row must hold
 * @param all whether rows are shown that no role states
 */
public record ComparisonAddress(List<String> roles, List<String> categories, SearchWords words, boolean all) {

	/** More columns than this cannot be read side by side. */
	static final int MOST_ROLES = 5;

	static final String SEPARATOR = RoleDirectory.SEPARATOR;

	/**
	 * Address some roles without any filter.
	 * @param roles slugs of the roles, in the order of the columns
	 * @return the address
	 */
	static ComparisonAddress of(List<String> roles) {
		return new ComparisonAddress(List.copyOf(roles), List.of(), SearchWords.NONE, false);
	}

	/**
	 * Return the address as a link.
	 * @return path and query, encoded; with fewer than two roles it leads to the chooser
	 */
	public String href() {
		boolean comparable = this.roles.size() > 1;
		UriComponentsBuilder uri = UriComponentsBuilder.fromPath(comparable ? path() : "/compare");
		if (!comparable) {
			this.roles.forEach((role) -> uri.queryParam("role", role));
		}
		this.categories.forEach((category) -> uri.queryParam("category", category));
		if (!this.words.isEmpty()) {
			uri.queryParam("q", "{q}");
		}
		if (this.all) {
			uri.queryParam("show", "all");
		}
		return uri.encode().buildAndExpand(this.words.query()).toUriString();
	}

	/**
	 * Return the address without its filters.
	 * @return the path
	 */
	public String path() {
		return "/compare/" + String.join(SEPARATOR, this.roles);
	}

	boolean isFiltered() {
		return !this.categories.isEmpty() || !this.words.isEmpty() || this.all;
	}

	ComparisonAddress withRoles(List<String> others) {
		return new ComparisonAddress(List.copyOf(others), this.categories, this.words, this.all);
	}

	ComparisonAddress adding(String role) {
		return withRoles(Stream.concat(this.roles.stream(), Stream.of(role)).toList());
	}

	ComparisonAddress removing(String role) {
		return withRoles(this.roles.stream().filter((other) -> !other.equals(role)).toList());
	}

	ComparisonAddress replacing(String role, String by) {
		return withRoles(this.roles.stream().map((other) -> other.equals(role) ? by : other).toList());
	}

	/**
	 * Move a column.
	 * @param column its index
	 * @param by how far, negative for left
	 */
	ComparisonAddress moving(int column, int by) {
		List<String> moved = new ArrayList<>(this.roles);
		Collections.swap(moved, column, column + by);
		return withRoles(moved);
	}

	/**
	 * Switch a category on or off.
	 * @param category the category
	 * @param order all categories in the order that the address keeps, so that two ways
	 * to one selection have one address
	 */
	ComparisonAddress toggling(String category, List<String> order) {
		boolean on = this.categories.contains(category);
		List<String> toggled = order.stream()
			.filter((other) -> other.equals(category) ? !on : this.categories.contains(other))
			.toList();
		return new ComparisonAddress(this.roles, toggled, this.words, this.all);
	}

	ComparisonAddress withAllCategories() {
		return new ComparisonAddress(this.roles, List.of(), this.words, this.all);
	}

	ComparisonAddress withoutWords() {
		return new ComparisonAddress(this.roles, this.categories, SearchWords.NONE, this.all);
	}

	ComparisonAddress showingAll(boolean everything) {
		return new ComparisonAddress(this.roles, this.categories, this.words, everything);
	}

}
