package org.rolecompare.ownership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.rolecompare.source.Reference;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;

/**
 * What the catalogue knows of a setting, laid out in the order in which its page tells
 * it. Nothing is filtered here: the numbers of the sources follow from the whole.
 */
final class SettingFacts {

	private final Setting setting;

	private final Map<String, List<Responsibility>> rows;

	/**
	 * Lay out a setting.
	 * @param setting the setting, with its roles and what these join
	 * @param responsibilities its responsibilities in their order
	 */
	SettingFacts(Setting setting, List<Responsibility> responsibilities) {
		this.setting = setting;
		this.rows = Responsibility.byArea(responsibilities);
	}

	String slug() {
		return this.setting.getSlug();
	}

	String name() {
		return this.setting.getName();
	}

	String assumption() {
		return this.setting.assumptionSentence();
	}

	List<Role> roles() {
		return this.setting.getRoles();
	}

	/**
	 * Return the roles of some columns.
	 * @param slugs slugs of roles, none for all of the setting
	 * @return the roles in the order of the setting
	 */
	List<Role> roles(Collection<String> slugs) {
		return roles().stream().filter((role) -> slugs.isEmpty() || slugs.contains(role.getSlug())).toList();
	}

	/**
	 * Return the areas in the order of their first responsibility.
	 */
	List<String> areas() {
		return List.copyOf(this.rows.keySet());
	}

	List<Responsibility> rows(String area) {
		return this.rows.getOrDefault(area, List.of());
	}

	/**
	 * Return all responsibilities in the order of the page, area by area.
	 */
	Stream<Responsibility> rows() {
		return this.rows.values().stream().flatMap(List::stream);
	}

	int count() {
		return (int) rows().count();
	}

	/**
	 * Find the combined roles that stand beside all roles they join. Where a part is
	 * missing, nobody can say what it had.
	 * @param shown slugs of the roles that are shown, none for all of the setting
	 * @return the combined roles in the order of the setting
	 */
	List<Replacement> replacements(Collection<String> shown) {
		List<Role> columns = roles(shown);
		List<RoleNames> names = columns.stream().map(Role::names).toList();
		return columns.stream()
			.filter((role) -> !role.getCombines().isEmpty())
			.map(Replacement::of)
			.filter((replacement) -> names.containsAll(replacement.parts()))
			.toList();
	}

	/**
	 * Say why there is no asking for what changes hands.
	 */
	String whyNothingChangesHands() {
		return replacements(List.of()).isEmpty()
				? "What changes hands is not shown: this setting has no combined role together with all the roles it joins."
				: "What changes hands is shown only where the columns include a combined role and all the roles it joins.";
	}

	/**
	 * Return the sources of every row of the whole page.
	 */
	Stream<List<Reference>> citesInReadingOrder() {
		return rows().map(Responsibility::getCites);
	}

}
