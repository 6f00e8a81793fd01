package org.rolecompare.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.Role;

/**
 * Who owns what among compared roles, where settings give a level for at least two of
 * them.
 */
class CommonResponsibilities {

	private final List<Role> roles;

	private final Map<Setting, List<Responsibility>> rows;

	/**
	 * Sort responsibilities by their settings.
	 * @param roles the roles in the order of the columns
	 * @param rows the responsibilities that have a level for at least two of them,
	 * setting by setting and in its order
	 */
	CommonResponsibilities(List<Role> roles, List<Responsibility> rows) {
		this.roles = roles;
		this.rows = rows.stream()
			.collect(Collectors.groupingBy(Responsibility::getSetting, LinkedHashMap::new, Collectors.toList()));
	}

	Set<Setting> settings() {
		return this.rows.keySet();
	}

	/**
	 * Count the responsibilities of a setting that can be compared.
	 */
	int count(Setting setting) {
		return rows(setting).size();
	}

	/**
	 * Find the roles for which a setting gives a level that can be compared.
	 */
	List<Role> columns(Setting setting) {
		return this.roles.stream()
			.filter((role) -> rows(setting).stream().anyMatch((row) -> row.getLevel(role.getSlug()) != null))
			.toList();
	}

	/**
	 * Find the responsibilities of a setting in which the given levels of the roles are
	 * not all the same.
	 */
	List<Responsibility> differing(Setting setting) {
		return rows(setting).stream().filter(this::differs).toList();
	}

	/**
	 * Find those of all settings, setting by setting.
	 */
	Stream<Responsibility> differing() {
		return settings().stream().flatMap((setting) -> differing(setting).stream());
	}

	private List<Responsibility> rows(Setting setting) {
		return this.rows.getOrDefault(setting, List.of());
	}

	private boolean differs(Responsibility row) {
		return this.roles.stream()
			.flatMap((role) -> Stream.ofNullable(row.getLevel(role.getSlug())))
			.distinct()
			.count() > 1;
	}

}
