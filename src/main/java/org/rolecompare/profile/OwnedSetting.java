package org.rolecompare.profile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.citation.CitationMarker;
import org.rolecompare.citation.Citing;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.responsibility.Settings;
import org.rolecompare.role.Role;
import org.rolecompare.statement.DisputeMark;

/**
 * What a role is in charge of in one setting.
 *
 * @param assumption the company in which the levels hold
 * @param levels the responsibilities by level, the highest first, without empty levels
 * @param counts on how many levels that rests, and who says so
 */
public record OwnedSetting(String slug, String name, String assumption, List<LevelGroup> levels, LevelCounts counts) {

	/** List the settings that say something of a role. */
	static List<OwnedSetting> of(Settings settings, Role role, Citing citing) {
		return settings.findRows(role)
			.stream()
			.collect(Collectors.groupingBy(Responsibility::getSetting, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((setting) -> of(setting.getKey(), setting.getValue(), role, citing))
			.toList();
	}

	private static OwnedSetting of(Setting setting, List<Responsibility> rows, Role role, Citing citing) {
		List<LevelGroup> levels = Arrays.stream(Level.values())
			.map((level) -> LevelGroup.of(level, rows, role, citing))
			.filter((level) -> !level.duties().isEmpty())
			.toList();
		return new OwnedSetting(setting.getSlug(), setting.getName(), setting.assumptionSentence(), levels,
				LevelCounts.of(rows, List.of(role.names())));
	}

	/**
	 * Return the address of the setting's page.
	 * @return the address from the first slash
	 */
	public String href() {
		return Address.setting(this.slug).href();
	}

	/**
	 * Responsibilities for which a role is in charge equally far, in the order of the
	 * setting.
	 */
	public record LevelGroup(Level level, List<Duty> duties) {

		static LevelGroup of(Level level, List<Responsibility> rows, Role role, Citing citing) {
			return new LevelGroup(level,
					rows.stream()
						.filter((row) -> row.getLevel(role.getSlug()) == level)
						.map((row) -> Duty.of(row, role.getSlug(), citing))
						.toList());
		}

		/** Count the levels that a source states. */
		public long stated() {
			return this.duties.stream().filter((duty) -> !duty.reading()).count();
		}

	}

	/**
	 * A responsibility of a role.
	 *
	 * @param reading whether the level is our reading
	 * @param note what a careful reader should know
	 * @param dispute where the sources disagree, if they do
	 */
	public record Duty(String name, boolean reading, @Nullable String note, List<CitationMarker> markers,
			@Nullable DisputeMark dispute) {

		static Duty of(Responsibility row, String role, Citing citing) {
			return new Duty(row.getName(), !row.isStated(role), row.getNote(),
					citing.cite(row.getCites(), row.getSetting().getName() + ", " + row.getName()),
					DisputeMark.of(row.getDispute(), (dispute) -> DisputeMark.onRole(dispute, role)));
		}

	}

}
