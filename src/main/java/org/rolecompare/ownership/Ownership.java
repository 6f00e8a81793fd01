package org.rolecompare.ownership;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.rolecompare.english.English;
import org.rolecompare.responsibility.OwnershipChange;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Responsibility.Assignment;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.responsibility.Settings;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;

/**
 * Who owns what in a setting, in the order in which its page tells it. Nothing is
 * filtered here.
 */
final class Ownership {

	private final Setting setting;

	private final Map<String, List<Responsibility>> areas;

	private final List<Responsibility> rows;

	private final List<Setting> others;

	private Ownership(Setting setting, Map<String, List<Responsibility>> areas, List<Setting> others) {
		this.setting = setting;
		this.others = others;
		this.areas = areas;
		this.rows = areas.values().stream().flatMap(List::stream).toList();
	}

	static Ownership of(Settings settings, Setting setting) {
		List<Setting> others = settings.all()
			.stream()
			.filter((other) -> !other.getSlug().equals(setting.getSlug()))
			.sorted(Comparator.comparingLong((Setting other) -> countShared(setting, other)).reversed())
			.toList();
		return new Ownership(setting, Responsibility.byArea(settings.rows(setting)), others);
	}

	private static long countShared(Setting one, Setting other) {
		return other.getRoles().stream().filter(one.getRoles()::contains).count();
	}

	Setting setting() {
		return this.setting;
	}

	/** Return the other settings, those first that share most roles with this one. */
	List<Setting> others() {
		return this.others;
	}

	/**
	 * Return the responsibilities by area, areas in the order of their first
	 * responsibility.
	 */
	Map<String, List<Responsibility>> areas() {
		return this.areas;
	}

	/** Return all responsibilities, area by area. */
	List<Responsibility> rows() {
		return this.rows;
	}

	/** Find some roles of the setting, all for no slug, in its order. */
	List<Role> columns(Collection<String> slugs) {
		return this.setting.getRoles()
			.stream()
			.filter((role) -> slugs.isEmpty() || slugs.contains(role.getSlug()))
			.toList();
	}

	/**
	 * Find the combined roles that stand beside all roles they join, among some or, for
	 * no slug, all of the setting. Where a part is missing, nobody can say what it had.
	 */
	List<Replacement> replacements(Collection<String> shown) {
		List<Role> columns = columns(shown);
		return columns.stream()
			.filter((role) -> !role.getCombines().isEmpty() && columns.containsAll(role.getCombines()))
			.map(Replacement::of)
			.toList();
	}

	/** One leader in place of several: a combined role and all the roles it joins. */
	public record Replacement(RoleNames combined, List<RoleNames> parts) {

		static Replacement of(Role combined) {
			return new Replacement(combined.names(), combined.getCombines().stream().map(Role::names).toList());
		}

		/**
		 * Judge what becomes of a responsibility, which a level that is missing may leave
		 * open.
		 * @param stated whether to judge by the levels alone that a source states
		 */
		Outcome judge(Responsibility responsibility, boolean stated) {
			List<String> slugs = this.parts.stream().map(RoleNames::slug).toList();
			return new Outcome(this.combined, OwnershipChange.of(slugs, this.combined.slug(), (role) -> {
				Assignment given = responsibility.getAssignment(role);
				return (given != null && (given.stated() || !stated)) ? given.level() : null;
			}).orElse(null));
		}

		boolean joins(RoleNames role) {
			return this.parts.contains(role);
		}

		/** Return the letters of the parts in one phrase: <em>CTO and CPO</em>. */
		public String partsPhrase() {
			return English.and(this.parts.stream().map(RoleNames::abbreviation).toList());
		}

		/**
		 * Return how many leaders there are without the combined role: <em>two
		 * leaders</em>.
		 */
		public String leaders() {
			return English.countInWords(this.parts.size(), "leader", "leaders");
		}

		/**
		 * What becomes of one responsibility.
		 *
		 * @param handover what becomes of it, null where a level that decides is missing
		 */
		public record Outcome(RoleNames combined, @Nullable OwnershipChange handover) {

			boolean isChange() {
				return this.handover != null && this.handover.isChange();
			}

			/**
			 * Whether one had it and the one leader has it: the rule, of which less is
			 * said.
			 */
			public boolean isKept() {
				return this.handover == OwnershipChange.KEPT;
			}

			boolean isOpen() {
				return this.handover == null;
			}

		}

	}

}
