package org.rolecompare.jobdescription;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.english.English;
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

	/** More of one category make an advertisement too long to be read. */
	private static final int MOST_ADVERTISED = 2;

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

	/**
	 * Return the statements that have a line for an advertisement, by the heading under
	 * which it stands. A heading of the catalogue under which our sources say nothing of
	 * the role has none.
	 */
	Map<String, List<Statement>> advertised() {
		Map<String, List<Statement>> byHeading = new LinkedHashMap<>();
		for (Category category : this.catalogue.categories().all()) {
			String heading = category.getAdvert();
			if (heading != null) {
				byHeading.computeIfAbsent(heading, (key) -> new ArrayList<>())
					.addAll(advertised(this.catalogue.statements().find(category, this.role)));
			}
		}
		return byHeading;
	}

	private static List<Statement> advertised(List<Statement> statements) {
		return statements.stream().filter((statement) -> statement.getAdvert() != null).toList();
	}

	/** Tell whether the catalogue has lines for an advertisement of the role. */
	boolean isAdvertisable() {
		return advertised().values().stream().anyMatch((statements) -> !statements.isEmpty());
	}

	/** Return the short names of everything that can be chosen. */
	JobLines lines() {
		return JobLines
			.of(Stream.concat(statements().map(Statement::getKey), involved().map(JobDescriptionAddress::key)));
	}

	/**
	 * Choose for a reader who did not: of every category the first statement, which the
	 * catalogue lays down as the most general one, and the first two that have a line for
	 * an advertisement; of the setting that says most of the role, what it owns and
	 * shares. Other settings assume other companies, and levels of several companies do
	 * not make one job. What makes holders fail belongs into no advertisement, unless the
	 * reader wants it there.
	 * @return the keys in reading order
	 */
	List<String> usual() {
		Stream<Statement> statements = this.groups.values()
			.stream()
			.flatMap((cells) -> cells.entrySet().stream())
			.filter((cell) -> !isFailure(cell.getKey()))
			.flatMap((cell) -> usual(cell.getValue()));
		Stream<Responsibility> rows = this.settings.entrySet()
			.stream()
			// Of equals the first one stays.
			.sorted(Comparator
				.comparing((Map.Entry<Setting, List<Responsibility>> setting) -> -setting.getValue().size()))
			.limit(1)
			.flatMap((setting) -> INVOLVED.stream().flatMap((level) -> at(level, setting.getKey()).stream()))
			.filter((row) -> level(row).isAnswerable());
		return Stream.concat(statements.map(Statement::getKey), rows.map(JobDescriptionAddress::key)).toList();
	}

	private static Stream<Statement> usual(List<Statement> cell) {
		List<Statement> lines = advertised(cell).stream().limit(MOST_ADVERTISED).toList();
		return cell.stream().filter((statement) -> statement.equals(cell.get(0)) || lines.contains(statement));
	}

	/**
	 * Begin a name in a sentence, where the catalogue's language begins its nouns with
	 * small letters.
	 */
	String inSentence(String name) {
		return this.catalogue.edition().getLanguage().equals("en") ? English.uncapitalized(name) : name;
	}

	/** Return the names that the role has in common with others. */
	List<SharedName> shared() {
		return this.catalogue.roles().findShared(this.role.names());
	}

}
