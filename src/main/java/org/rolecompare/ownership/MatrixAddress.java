package org.rolecompare.ownership;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.responsibility.Level;
import org.rolecompare.role.Role;

import org.springframework.util.StringUtils;

/**
 * The address of a matrix: everything the reader has chosen. Each control of the page is
 * a link to another one of these, or a form that leads to one.
 *
 * @param setting slug of the setting
 * @param roles slugs of the roles whose columns are shown, in the order of the setting;
 * none for all
 * @param areas the areas whose rows are shown, in their order; none for all
 * @param levels a row is shown if a shown role has one of these; none for any
 * @param handover whether only rows are shown that change hands
 * @param stated whether only levels are shown that a source states
 * @param ignored what was asked for besides and the setting does not have, by kind
 * @param handoverImpossible whether only what changes hands was asked for, where nothing
 * can
 */
public record MatrixAddress(String setting, List<String> roles, List<String> areas, List<Level> levels,
		boolean handover, boolean stated, SourceFilter sources, List<IgnoredInput> ignored,
		boolean handoverImpossible) {

	/** The value of {@code show} that keeps only what changes hands. */
	private static final String HANDOVER = "handover";

	/** The value of {@code show} that keeps only levels that a source states. */
	private static final String STATED = "stated";

	/** Address a matrix without any filter. */
	static MatrixAddress of(String setting) {
		return new MatrixAddress(setting, List.of(), List.of(), List.of(), false, false, SourceFilter.NONE, List.of(),
				false);
	}

	/** Understand what is asked of a setting, as it was typed. */
	static MatrixAddress of(Ownership ownership, Choice choice) {
		List<String> slugs = ownership.setting().getRoles().stream().map(Role::getSlug).toList();
		List<String> roles = named(choice.role(), slugs);
		List<Level> levels = Arrays.stream(Level.values())
			.filter((level) -> has(values(choice.level()), level.slug()))
			.toList();
		SourceFilter sources = SourceFilter.of(choice.kind(), choice.sources());
		List<IgnoredInput> ignored = Stream.of(unknown("role", values(choice.role()), slugs),
				unknown("area", values(choice.area()), ownership.areas().keySet()),
				unknown("level", values(choice.level()), Arrays.stream(Level.values()).map(Level::slug).toList()),
				unknown("choice of what to show", values(choice.show()), List.of(HANDOVER, STATED)), sources.ignored())
			.filter((unknown) -> !unknown.isEmpty())
			.toList();
		boolean handover = has(values(choice.show()), HANDOVER);
		boolean possible = !ownership.replacements(roles).isEmpty();
		return new MatrixAddress(ownership.setting().getSlug(), roles, named(choice.area(), ownership.areas().keySet()),
				levels, handover && possible, has(values(choice.show()), STATED), sources.known(), ignored,
				handover && !possible);
	}

	private static List<String> values(@Nullable Set<String> typed) {
		return ((typed != null) ? typed : Set.<String>of()).stream()
			.filter(StringUtils::hasText)
			.map(String::strip)
			.distinct()
			.toList();
	}

	private static List<String> named(@Nullable Set<String> asked, Collection<String> known) {
		List<String> typed = values(asked);
		return known.stream().filter((value) -> has(typed, value)).toList();
	}

	private static IgnoredInput unknown(String kind, List<String> typed, Collection<String> known) {
		return IgnoredInput.of(kind, IgnoredInput.tidy(typed.stream().filter((value) -> !has(known, value)).toList()),
				List.of());
	}

	private static boolean has(Collection<String> names, String name) {
		return names.stream().anyMatch(name::equalsIgnoreCase);
	}

	/** Return the address without what narrows it. */
	public String path() {
		return Address.setting(this.setting).href();
	}

	public String href() {
		return Address.setting(this.setting)
			.with("role", this.roles)
			.with("area", this.areas)
			.with("level", this.levels.stream().map(Level::slug).toList())
			.with("show", this.handover ? HANDOVER : null)
			.with("show", this.stated ? STATED : null)
			.withAll(this.sources.parameters())
			.href();
	}

	public boolean isFiltered() {
		return !href().equals(path());
	}

	MatrixAddress unfiltered() {
		return of(this.setting);
	}

	/**
	 * Switch an area on or off.
	 * @param order all areas in the order that the address keeps, so that two ways to one
	 * selection have one address
	 */
	MatrixAddress toggling(String area, Collection<String> order) {
		return with(toggled(this.areas, area, order), this.levels, this.handover, this.stated, this.sources);
	}

	MatrixAddress toggling(Level level) {
		List<Level> toggled = toggled(this.levels, level, List.of(Level.values()));
		return with(this.areas, toggled, this.handover, this.stated, this.sources);
	}

	/** Return the same columns and sources, with the rows that no choice narrows. */
	MatrixAddress withAllRows() {
		return with(List.of(), List.of(), false, this.stated, this.sources);
	}

	MatrixAddress togglingHandover() {
		return with(this.areas, this.levels, !this.handover, this.stated, this.sources);
	}

	MatrixAddress togglingStated() {
		return with(this.areas, this.levels, this.handover, !this.stated, this.sources);
	}

	MatrixAddress withSources(SourceFilter others) {
		return with(this.areas, this.levels, this.handover, this.stated, others);
	}

	private static <T> List<T> toggled(List<T> on, T one, Collection<T> order) {
		return order.stream().filter((other) -> on.contains(other) != other.equals(one)).toList();
	}

	/** What was ignored stays behind: a link leads only to what there is. */
	private MatrixAddress with(List<String> newAreas, List<Level> newLevels, boolean newHandover, boolean newStated,
			SourceFilter newSources) {
		return new MatrixAddress(this.setting, this.roles, newAreas, newLevels, newHandover, newStated, newSources,
				List.of(), false);
	}

	/**
	 * What an address asks of a matrix, as it came.
	 */
	record Choice(@Nullable Set<String> role, @Nullable Set<String> area, @Nullable Set<String> level,
			@Nullable Set<String> show, @Nullable Set<String> kind, @Nullable String sources) {
	}

}
