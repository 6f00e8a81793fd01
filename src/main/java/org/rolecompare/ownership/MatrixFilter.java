package org.rolecompare.ownership;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.ownership.Ownership.Replacement;
import org.rolecompare.responsibility.Level;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;

/**
 * What the reader can narrow the matrix to: columns in a form, rows by switches.
 *
 * @param areas the areas as switches, none where there is only one
 * @param handover the switch that keeps only what changes hands, null where no combined
 * role stands beside its parts
 * @param clear the address that shows everything, null if it is shown
 */
public record MatrixFilter(List<Box> columns, List<Chip> areas, List<Chip> levels, @Nullable Chip handover,
		@Nullable String clear) {

	static MatrixFilter of(Ownership ownership, MatrixAddress address) {
		List<Role> shown = ownership.columns(address.roles());
		List<Box> columns = ownership.setting()
			.getRoles()
			.stream()
			.map((role) -> new Box(role.names(), shown.contains(role)))
			.toList();
		List<Chip> levels = Arrays.stream(Level.values())
			.map((level) -> new Chip("level-" + level.slug(), level.label(), null, address.levels().contains(level),
					address.toggling(level).href()))
			.toList();
		return new MatrixFilter(columns, areas(ownership, address), levels, handover(ownership, address),
				address.isFiltered() ? address.path() : null);
	}

	private static List<Chip> areas(Ownership ownership, MatrixAddress address) {
		List<String> order = List.copyOf(ownership.areas().keySet());
		return IntStream.range(0, (order.size() > 1) ? order.size() : 0).mapToObj((index) -> {
			String area = order.get(index);
			return new Chip("area-" + (index + 1), area, (long) ownership.areas().getOrDefault(area, List.of()).size(),
					address.areas().contains(area), address.toggling(area, order).href());
		}).toList();
	}

	private static @Nullable Chip handover(Ownership ownership, MatrixAddress address) {
		List<Replacement> replacements = ownership.replacements(address.roles());
		long changes = ownership.rows()
			.stream()
			.filter((row) -> replacements.stream().anyMatch((one) -> one.judge(row, false).isChange()))
			.count();
		return replacements.isEmpty() ? null : new Chip("show-handover", "Changes hands", changes, address.handover(),
				address.togglingHandover().href());
	}

	/** A column as a box to tick. */
	public record Box(RoleNames role, boolean shown) {
	}

	/**
	 * A choice as a switch.
	 *
	 * @param id its name on the page
	 * @param count how many responsibilities of the setting are like that, null where
	 * that is not counted
	 * @param href the address with the switch turned
	 */
	public record Chip(String id, String name, @Nullable Long count, boolean on, String href) {
	}

}
