package org.rolecompare.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.responsibility.Settings;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;

/**
 * Who owns what under a structure, as a setting that knows its roles tells it. Every
 * responsibility of the setting is owned, shared or open, and none of them twice.
 *
 * @param anchor where it stands
 * @param structure what the structure is called
 * @param roles its roles
 * @param setting the setting it is read from, null where none holds all its roles
 * @param owned what is owned, by owners in the order of their first responsibility
 * @param shared what nobody owns and somebody shares
 * @param open what none of its roles owns or shares
 * @param levels on whose word the levels of its roles stand
 */
public record DivisionOfWork(String anchor, String structure, List<RoleNames> roles, Setting.@Nullable Summary setting,
		List<Owned> owned, List<Line> shared, List<Line> open, LevelCounts levels) {

	/**
	 * Read who owns what.
	 * @param joined the combined role and those that it joins, with which a setting has
	 * to have to do
	 */
	static DivisionOfWork of(Structure structure, List<Role> joined, Settings settings) {
		Setting.Summary setting = setting(structure.getRoles(), joined, settings);
		List<RoleNames> roles = structure.getRoles().stream().map(Role::names).toList();
		List<Responsibility> rows = (setting != null) ? settings.rows(setting.slug()) : List.of();
		Map<List<RoleNames>, List<Line>> owned = new LinkedHashMap<>();
		List<Line> shared = new ArrayList<>();
		List<Line> open = new ArrayList<>();
		for (Responsibility row : rows) {
			List<RoleNames> owners = at(Level.OWNS, row, roles);
			if (!owners.isEmpty()) {
				owned.computeIfAbsent(owners, (by) -> new ArrayList<>()).add(Line.of(row, ""));
			}
			else if (!at(Level.SHARES, row, roles).isEmpty()) {
				shared.add(Line.of(row, StructureWords.sharedBy(at(Level.SHARES, row, roles))));
			}
			else {
				open.add(Line.of(row, StructureWords.open(missing(row, roles), others(row, structure, joined))));
			}
		}
		return new DivisionOfWork("owns-" + structure.getSlug(), structure.getShortName(), roles, setting,
				owned.entrySet().stream().map((one) -> new Owned(one.getKey(), one.getValue())).toList(), shared, open,
				LevelCounts.of(rows, roles));
	}

	/** How many responsibilities are owned. */
	public int countOwned() {
		return this.owned.stream().mapToInt((some) -> some.lines().size()).sum();
	}

	/** As in <em>24 owned, 2 shared, 2 open</em>. */
	public String counts() {
		return StructureWords.counts(this);
	}

	/**
	 * The setting that tells of all roles of the structure: one of those that hold all
	 * the joined roles, so that structures are read from the same one, or else one that
	 * holds a joined role.
	 */
	private static Setting.@Nullable Summary setting(List<Role> roles, List<Role> joined, Settings settings) {
		if (roles.isEmpty()) {
			return null;
		}
		List<Setting.Summary> wholes = settings.findCommon(joined);
		List<Setting.Summary> own = settings.findCommon(roles);
		return Stream
			.concat(own.stream().filter(wholes::contains),
					own.stream().filter((setting) -> concerns(settings, setting, joined)))
			.findFirst()
			.orElse(null);
	}

	private static boolean concerns(Settings settings, Setting.Summary setting, List<Role> joined) {
		return settings.find(setting.slug())
			.filter((some) -> some.getRoles().stream().anyMatch(joined::contains))
			.isPresent();
	}

	private static List<RoleNames> at(Level level, Responsibility row, Collection<RoleNames> roles) {
		return roles.stream().filter((role) -> row.getLevel(role.slug()) == level).toList();
	}

	private static List<RoleNames> missing(Responsibility row, List<RoleNames> roles) {
		return roles.stream().filter((role) -> row.getLevel(role.slug()) == null).toList();
	}

	/**
	 * Who else of the setting owns it and is none of those whose posts are in question.
	 */
	private static List<RoleNames> others(Responsibility row, Structure structure, List<Role> joined) {
		return row.getLevels()
			.keySet()
			.stream()
			.filter((role) -> !joined.contains(role) && !structure.getRoles().contains(role))
			.filter((role) -> row.getLevel(role.getSlug()) == Level.OWNS)
			.map(Role::names)
			.toList();
	}

	/** What the same roles own, mostly one role. */
	public record Owned(List<RoleNames> owners, List<Line> lines) {

		/** As in <em>CTO</em> or <em>CTO and CPO</em>. */
		public String by() {
			return StructureWords.letters(this.owners);
		}

	}

	/**
	 * A responsibility.
	 *
	 * @param href where its levels and sources stand
	 * @param note what is to be said of it, empty for nothing
	 */
	public record Line(String name, String href, String note) {

		private static Line of(Responsibility row, String note) {
			return new Line(row.getName(), Address.setting(row.getSetting().getSlug()).href() + "#row-" + row.getSlug(),
					note);
		}

	}

}
