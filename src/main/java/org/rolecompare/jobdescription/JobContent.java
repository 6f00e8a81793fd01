package org.rolecompare.jobdescription;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.Roles.SharedName;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.Statement;

/** What the catalogue knows of a role that may go into its job description. */
final class JobContent {

	/** The levels at which a role has a part in something, the highest first. */
	static final List<Level> INVOLVED = List.of(Level.OWNS, Level.SHARES, Level.CONTRIBUTES);

	private final Catalogue catalogue;

	private final Role role;

	private final Map<String, Map<Category, List<Statement>>> groups = new LinkedHashMap<>();

	private final Map<Setting, List<Responsibility>> settings;

	/** The combined roles that join the role, and the parts that it joins. */
	private final List<Role> kin;

	private JobContent(Catalogue catalogue, Role role) {
		this.catalogue = catalogue;
		this.role = role;
		catalogue.categories().all().forEach((category) -> add(category, catalogue.statements().find(category, role)));
		this.settings = catalogue.settings()
			.findRows(role)
			.stream()
			.collect(Collectors.groupingBy(Responsibility::getSetting, LinkedHashMap::new, Collectors.toList()));
		this.kin = Stream.concat(catalogue.roles().findJoining(role).stream(), role.getCombines().stream()).toList();
	}

	static JobContent of(Catalogue catalogue, Role role) {
		return new JobContent(catalogue, role);
	}

	private void add(Category category, List<Statement> statements) {
		if (!statements.isEmpty()) {
			this.groups.computeIfAbsent(category.getGroup(), (group) -> new LinkedHashMap<>())
				.put(category, statements);
		}
	}

	/** Tell whether a category is one of those that tell what makes holders fail. */
	boolean isFailure(Category category) {
		return this.catalogue.edition().getMoves().failures().contains(category.getSlug());
	}

	Role role() {
		return this.role;
	}

	/** Return the statements by group and category, without empty categories. */
	Map<String, Map<Category, List<Statement>>> groups() {
		return this.groups;
	}

	Stream<Statement> statements() {
		return this.groups.values().stream().flatMap((cells) -> cells.values().stream()).flatMap(List::stream);
	}

	/** Return the responsibilities that have a level for the role, by setting. */
	Map<Setting, List<Responsibility>> settings() {
		return this.settings;
	}

	/** Return the responsibilities of a setting in which the role has a certain part. */
	List<Responsibility> at(Level level, Setting setting) {
		return this.settings.getOrDefault(setting, List.of()).stream().filter((row) -> level(row) == level).toList();
	}

	/**
	 * Return the responsibilities that a job description may hold: by setting, the ones
	 * of the highest level first.
	 */
	Stream<Responsibility> involved() {
		return this.settings.keySet()
			.stream()
			.flatMap((setting) -> INVOLVED.stream().flatMap((level) -> at(level, setting).stream()));
	}

	Level level(Responsibility row) {
		return Objects.requireNonNull(row.getLevel(this.role.getSlug()));
	}

	/**
	 * Return the neighbours that own something the role does not, by rank. A combined
	 * role stands in place of its parts, so neither is a neighbour of the other.
	 */
	List<RoleNames> owners(Responsibility row) {
		if (level(row).isAnswerable()) {
			return List.of();
		}
		return row.getLevels()
			.entrySet()
			.stream()
			.filter((level) -> level.getValue().level() == Level.OWNS)
			.map(Map.Entry::getKey)
			.filter((owner) -> !this.kin.contains(owner))
			.sorted(Comparator.comparingInt(Role::getRank))
			.map(Role::names)
			.toList();
	}

	List<DisputeMark> disputes(Category category) {
		return this.catalogue.disputes().find(category, this.role).stream().map(DisputeMark::aside).toList();
	}

	/** Return the names that the role has in common with others. */
	List<SharedName> shared() {
		return this.catalogue.roles().findShared(this.role.names());
	}

}
