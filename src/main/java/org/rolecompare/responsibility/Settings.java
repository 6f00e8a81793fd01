package org.rolecompare.responsibility;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rolecompare.role.Role;

/** All settings of an edition and their responsibilities. */
public final class Settings {

	private final List<Setting> all;

	private final Map<Setting, List<Responsibility>> rows;

	/**
	 * Index the settings.
	 * @param all all settings, by slug
	 * @param rows all responsibilities, setting by setting and in its order
	 */
	public Settings(List<Setting> all, List<Responsibility> rows) {
		this.all = List.copyOf(all);
		this.rows = rows.stream()
			.collect(Collectors.groupingBy(Responsibility::getSetting, LinkedHashMap::new, Collectors.toList()));
	}

	public List<Setting> all() {
		return this.all;
	}

	public Optional<Setting> find(String slug) {
		return this.all.stream().filter((setting) -> setting.getSlug().equals(slug)).findFirst();
	}

	/** The responsibilities of the setting of this slug; none if there is no such one. */
	public List<Responsibility> rows(String slug) {
		return find(slug).map(this::rows).orElse(List.of());
	}

	/** The responsibilities of a setting in their order. */
	public List<Responsibility> rows(Setting setting) {
		return this.rows.getOrDefault(setting, List.of());
	}

	/**
	 * The responsibilities that have a level for a role, setting by setting and in its
	 * order.
	 */
	public List<Responsibility> findRows(Role role) {
		return this.all.stream()
			.filter((setting) -> setting.getRoles().contains(role))
			.flatMap((setting) -> rows(setting).stream())
			.filter((row) -> row.getLevels().containsKey(role))
			.toList();
	}

	/** The responsibilities that have a level for at least two of some roles. */
	public List<Responsibility> findRowsInCommon(Collection<Role> roles) {
		return this.all.stream()
			.flatMap((setting) -> rows(setting).stream())
			.filter((row) -> roles.stream().filter(row.getLevels()::containsKey).count() > 1)
			.toList();
	}

	/**
	 * The settings that hold all of some roles, the one with the most responsibilities
	 * first, equally large ones by slug.
	 */
	public List<Setting.Summary> findCommon(Collection<Role> roles) {
		return this.all.stream()
			.filter((setting) -> setting.getRoles().containsAll(roles) && !rows(setting).isEmpty())
			.sorted(Comparator.comparingInt((Setting setting) -> rows(setting).size()).reversed())
			.map(Setting.Summary::of)
			.toList();
	}

	public LevelCounts countLevels(Setting setting) {
		return LevelCounts.of(rows(setting), setting.getRoles().stream().map(Role::names).toList());
	}

}
