package org.rolecompare.responsibility;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import org.rolecompare.role.Role;
import org.rolecompare.source.Reference;
import org.rolecompare.statement.Dispute;

import org.springframework.util.Assert;

/** Something that has to be answered for in a setting, and how far each role does. */
@Entity
public class Responsibility {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "setting_slug")
	private Setting setting;

	private String slug;

	private String name;

	private String area;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "dispute_slug")
	private @Nullable Dispute dispute;

	private @Nullable String note;

	private int position;

	@ElementCollection
	@CollectionTable(name = "responsibility_level", joinColumns = @JoinColumn(name = "responsibility_id"))
	@MapKeyJoinColumn(name = "role_slug")
	private Map<Role, Assignment> levels;

	@ManyToMany
	@OrderColumn(name = "position")
	@JoinTable(name = "responsibility_citation", joinColumns = @JoinColumn(name = "responsibility_id"),
			inverseJoinColumns = @JoinColumn(name = "reference_key"))
	private List<Reference> cites;

	/** The levels by slug of the role, put together when they are first asked for. */
	private transient @Nullable Map<String, Assignment> levelsBySlug;

	protected Responsibility() {
	}

	/**
	 * Create a responsibility.
	 * @param setting the setting in which its levels hold
	 * @param position its place in the setting, from 0
	 * @param levels the level of each role and who says so; a role left out has none
	 * @param cites the sources, in order
	 * @param dispute the dispute that bears on it, if any
	 */
	public Responsibility(Setting setting, Topic topic, int position, Map<Role, Assignment> levels,
			List<Reference> cites, @Nullable Dispute dispute) {
		Assert.hasText(topic.slug(), "A responsibility needs a slug");
		Assert.notEmpty(levels, () -> "Nobody has a level in " + topic.slug());
		this.setting = setting;
		this.slug = topic.slug();
		this.name = topic.name();
		this.area = topic.area();
		this.note = topic.note();
		this.position = position;
		this.levels = new LinkedHashMap<>(levels);
		this.cites = List.copyOf(cites);
		this.dispute = dispute;
	}

	public Setting getSetting() {
		return this.setting;
	}

	public String getSlug() {
		return this.slug;
	}

	public String getName() {
		return this.name;
	}

	public String getArea() {
		return this.area;
	}

	public @Nullable Dispute getDispute() {
		return this.dispute;
	}

	public @Nullable String getNote() {
		return this.note;
	}

	public int getPosition() {
		return this.position;
	}

	public Map<Role, Assignment> getLevels() {
		return this.levels;
	}

	public List<Reference> getCites() {
		return this.cites;
	}

	/** How far a role is in charge, null where no level is given. */
	public @Nullable Level getLevel(String role) {
		Assignment assignment = getAssignment(role);
		return (assignment != null) ? assignment.level() : null;
	}

	/**
	 * Whether a cited source itself states how far a role is in charge. Every other level
	 * is our reading of the roles' definitions.
	 */
	public boolean isStated(String role) {
		Assignment assignment = getAssignment(role);
		return assignment != null && assignment.stated();
	}

	public @Nullable Assignment getAssignment(String role) {
		Map<String, Assignment> known = this.levelsBySlug;
		if (known == null) {
			known = Collections.unmodifiableMap(this.levels.entrySet()
				.stream()
				.collect(Collectors.toMap((level) -> level.getKey().getSlug(), Map.Entry::getValue)));
			// Whoever else looks at the same time puts the same together, or sees all
			// of it: the map is held by a final field.
			this.levelsBySlug = known;
		}
		return known.get(role);
	}

	/** Whether a role answers for it, alone or with others. */
	public boolean isAnsweredForBy(String role) {
		Level level = getLevel(role);
		return level != null && level.isAnswerable();
	}

	/**
	 * Whether a level is given for each of some roles. Only then can they be compared:
	 * nothing follows from a level that is not given.
	 */
	public boolean isGivenFor(Collection<String> roles) {
		return roles.stream().allMatch((role) -> getLevel(role) != null);
	}

	/** Groups responsibilities by area, both in the order in which they come. */
	public static Map<String, List<Responsibility>> byArea(List<Responsibility> rows) {
		return rows.stream()
			.collect(Collectors.groupingBy(Responsibility::getArea, LinkedHashMap::new, Collectors.toList()));
	}

	/**
	 * What has to be answered for.
	 *
	 * @param slug its name, unique within the setting
	 * @param area the area under which it is grouped
	 * @param note what the reader should know, if anything
	 */
	public record Topic(String slug, String name, String area, @Nullable String note) {
	}

	/**
	 * How far one role is in charge of one responsibility, and who says so.
	 *
	 * @param stated whether a cited source itself states it; otherwise it is our reading
	 * of the roles' definitions
	 */
	@Embeddable
	public record Assignment(@Enumerated(EnumType.STRING) Level level, boolean stated) {
	}

}
