package org.rolecompare.ownership;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.responsibility.Settings;
import org.rolecompare.role.Role;

/**
 * Who owns what in a setting, in the order in which its page tells it. Nothing is
 * filtered here.
 */
final class Ownership {

	private final Setting setting;

	private final Map<String, List<Responsibility>> areas;

	private final List<Responsibility> rows;

	private Ownership(Setting setting, Map<String, List<Responsibility>> areas) {
		this.setting = setting;
		this.areas = areas;
		this.rows = areas.values().stream().flatMap(List::stream).toList();
	}

	static Ownership of(Settings settings, Setting setting) {
		return new Ownership(setting, Responsibility.byArea(settings.rows(setting)));
	}

	Setting setting() {
		return this.setting;
	}

	/** The responsibilities by area, areas in the order of their first responsibility. */
	Map<String, List<Responsibility>> areas() {
		return this.areas;
	}

	/** All responsibilities, area by area. */
	List<Responsibility> rows() {
		return this.rows;
	}

	/**
	 * Find the roles of some columns.
	 * @param slugs slugs of roles, none for all of the setting
	 * @return the roles in the order of the setting
	 */
	List<Role> columns(Collection<String> slugs) {
		return this.setting.getRoles()
			.stream()
			.filter((role) -> slugs.isEmpty() || slugs.contains(role.getSlug()))
			.toList();
	}

	/**
	 * Find the combined roles that stand beside all roles they join. Where a part is
	 * missing, nobody can say what it had.
	 * @param shown slugs of the roles that are shown, none for all of the setting
	 * @return the combined roles in the order of the setting
	 */
	List<Replacement> replacements(Collection<String> shown) {
		List<Role> columns = columns(shown);
		return columns.stream()
			.filter((role) -> !role.getCombines().isEmpty() && columns.containsAll(role.getCombines()))
			.map(Replacement::of)
			.toList();
	}

}
