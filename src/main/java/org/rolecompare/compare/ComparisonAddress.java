package org.rolecompare.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.address.SearchWords;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.statement.Category;

/**
 * The address of a comparison: everything the reader has chosen. Each control of the page
 * is a link to another one of these.
 *
 * @param roles slugs of the roles, in the order of the columns
 * @param categories slugs of the categories to show, none for all
 * @param words the words that a row must hold
 * @param all whether rows are shown that no role states
 */
public record ComparisonAddress(List<String> roles, List<String> categories, SearchWords words, boolean all,
		SourceFilter sources) {

	/** The value of {@code show} that shows rows that no role states. */
	static final String ALL = "all";

	/** More columns than this cannot be read side by side. */
	static final int MOST_ROLES = 5;

	/** Address some roles without any filter. */
	static ComparisonAddress of(List<String> roles) {
		return new ComparisonAddress(List.copyOf(roles), List.of(), SearchWords.NONE, false, SourceFilter.NONE);
	}

	/**
	 * Return the address as a link; with fewer than two roles it leads to the chooser.
	 */
	public String href() {
		boolean comparable = this.roles.size() > 1;
		Address address = comparable ? Address.comparison(this.roles) : Address.of("/compare").with("role", this.roles);
		return address.with("category", this.categories)
			.withAll(this.sources.parameters())
			.with("q", this.words.isEmpty() ? null : this.words.query())
			.with("show", this.all ? ALL : null)
			.href();
	}

	/** Return the address without its filters. */
	public String path() {
		return unfiltered().href();
	}

	/**
	 * Leave out what the catalogue does not have, and the roles for which there is no
	 * column.
	 * @return the address that the page follows, with its categories in their order
	 */
	ComparisonAddress known(Catalogue catalogue) {
		List<String> order = catalogue.categories().all().stream().map(Category::getSlug).toList();
		return new ComparisonAddress(this.roles.stream().limit(MOST_ROLES).toList(),
				order.stream().filter(this.categories::contains).toList(), this.words, this.all, this.sources.known());
	}

	/** Tell what the catalogue does not have. */
	List<IgnoredInput> ignored(Catalogue catalogue) {
		List<String> known = catalogue.categories().all().stream().map(Category::getSlug).toList();
		return List.of(IgnoredInput.of("category", IgnoredInput.tidy(this.categories), known), this.sources.ignored());
	}

	ComparisonAddress unfiltered() {
		return of(this.roles);
	}

	/** Tell whether rows are left out that the catalogue states. */
	boolean isNarrowed() {
		return !this.categories.isEmpty() || !this.words.isEmpty();
	}

	/** Tell whether anything but the roles is chosen. */
	public boolean isFiltered() {
		return !this.categories.isEmpty() || !this.words.isEmpty() || this.all || this.sources.isActive();
	}

	/**
	 * Tell whether a row is shown where nothing else leaves it out: one that no role
	 * states is not, unless the reader has asked for it.
	 */
	boolean shows(Category category, ComparedRoles compared) {
		return this.all || this.categories.contains(category.getSlug()) || compared.isStated(category);
	}

	ComparisonAddress withRoles(List<String> others) {
		return new ComparisonAddress(List.copyOf(others), this.categories, this.words, this.all, this.sources);
	}

	ComparisonAddress removing(String role) {
		return withRoles(this.roles.stream().filter((other) -> !other.equals(role)).toList());
	}

	/**
	 * Move a column.
	 * @param by how far, negative for left
	 */
	ComparisonAddress moving(int column, int by) {
		List<String> moved = new ArrayList<>(this.roles);
		Collections.swap(moved, column, column + by);
		return withRoles(moved);
	}

	/**
	 * Switch a category on or off.
	 * @param order all categories in the order that the address keeps, so that two ways
	 * to one selection have one address
	 */
	ComparisonAddress toggling(String category, List<String> order) {
		boolean on = this.categories.contains(category);
		List<String> toggled = order.stream()
			.filter((other) -> other.equals(category) ? !on : this.categories.contains(other))
			.toList();
		return new ComparisonAddress(this.roles, toggled, this.words, this.all, this.sources);
	}

	/**
	 * Show some categories.
	 * @param some their slugs in the order that the address keeps, none for all
	 */
	ComparisonAddress withCategories(List<String> some) {
		return new ComparisonAddress(this.roles, List.copyOf(some), this.words, this.all, this.sources);
	}

	/** Return the address that shows rows whatever words they hold. */
	public ComparisonAddress withoutWords() {
		return new ComparisonAddress(this.roles, this.categories, SearchWords.NONE, this.all, this.sources);
	}

	ComparisonAddress showingAll(boolean everything) {
		return new ComparisonAddress(this.roles, this.categories, this.words, everything, this.sources);
	}

	ComparisonAddress withSources(SourceFilter others) {
		return new ComparisonAddress(this.roles, this.categories, this.words, this.all, others);
	}

}
