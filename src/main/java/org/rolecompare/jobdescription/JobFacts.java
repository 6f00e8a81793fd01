package org.rolecompare.jobdescription;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.rolecompare.source.Reference;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.RoleRegister;
import org.rolecompare.role.SharedName;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.CategoryStatement;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.Statement;

/**
 * What the catalogue knows of a role that may go into its job description.
 */
final class JobFacts {

	/** The levels at which a role has a part in something, the highest first. */
	static final List<Level> INVOLVED = List.of(Level.OWNS, Level.SHARES, Level.CONTRIBUTES);

	private final Role role;

	private final Map<String, Map<Category, Set<Statement>>> groups = new LinkedHashMap<>();

	private final Map<Setting, List<Responsibility>> settings = new LinkedHashMap<>();

	private final List<Dispute> disputes;

	private final RoleRegister register;

	private final Set<String> kin;

	/**
	 * Gather what is known of a role.
	 * @param role the role with the ones it joins
	 * @param cells all categories with its statements, in the order of the catalogue
	 * @param responsibilities the responsibilities that have a level for it, by setting
	 * and in its order
	 * @param disputes the disputes about it
	 * @param register what all roles are called
	 * @param joining the combined roles that join it
	 */
	JobFacts(Role role, List<CategoryStatement> cells, List<Responsibility> responsibilities, List<Dispute> disputes,
			RoleRegister register, Collection<RoleNames> joining) {
		this.role = role;
		cells.forEach(this::add);
		responsibilities
			.forEach((row) -> this.settings.computeIfAbsent(row.getSetting(), (setting) -> new ArrayList<>()).add(row));
		this.disputes = disputes;
		this.register = register;
		this.kin = new LinkedHashSet<>(joining.stream().map(RoleNames::slug).toList());
		role.getCombines().forEach((part) -> this.kin.add(part.getSlug()));
	}

	private void add(CategoryStatement cell) {
		Statement statement = cell.statement();
		if (statement != null) {
			this.groups.computeIfAbsent(cell.category().getGroup(), (group) -> new LinkedHashMap<>())
				.computeIfAbsent(cell.category(), (category) -> new LinkedHashSet<>())
				.add(statement);
		}
	}

	Role role() {
		return this.role;
	}

	/**
	 * Return the statements by group and category, without empty categories.
	 */
	Map<String, Map<Category, Set<Statement>>> groups() {
		return this.groups;
	}

	Stream<Statement> statements() {
		return this.groups.values().stream().flatMap((cells) -> cells.values().stream()).flatMap(Set::stream);
	}

	/**
	 * Return the responsibilities that have a level for the role, by setting.
	 */
	Map<Setting, List<Responsibility>> settings() {
		return this.settings;
	}

	/**
	 * Return the responsibilities of a setting in which the role has a certain part.
	 */
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
		List<String> owners = row.getLevels()
			.entrySet()
			.stream()
			.filter((level) -> level.getValue().level() == Level.OWNS)
			.map((level) -> level.getKey().getSlug())
			.filter((slug) -> !this.kin.contains(slug))
			.toList();
		return this.register.find(owners);
	}

	List<Dispute> disputes(Category category) {
		return this.disputes.stream().filter((dispute) -> category.equals(dispute.getCategory())).toList();
	}

	/**
	 * Return the names that the role has in common with others.
	 */
	List<SharedName> shared() {
		return this.register.findShared(this.role.names());
	}

	/**
	 * Return the sources of everything that there is to choose from, in reading order.
	 */
	Stream<List<Reference>> cites() {
		return Stream.concat(statements().map((statement) -> statement.getSaid().getCites()),
				involved().map(Responsibility::getCites));
	}

	/**
	 * Return how an address names a responsibility: setting and slug, which is unique
	 * only within the setting.
	 */
	static String key(Responsibility row) {
		return row.getSetting().getSlug() + "." + row.getSlug();
	}

}
