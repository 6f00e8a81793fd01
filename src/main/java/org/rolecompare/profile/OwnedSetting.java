package org.rolecompare.profile;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.CitationMarker;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.DisputeMark;

/**
 * What a role is in charge of in one setting.
 *
 * @param slug the setting
 * @param name its name
 * @param assumption the company in which the levels hold
 * @param levels the responsibilities by level, the highest first, without empty levels
 * @param counts on how many levels that rests, and who says so
 */
public record OwnedSetting(String slug, String name, String assumption, List<LevelGroup> levels, LevelCounts counts) {

	/**
	 * List what a role is in charge of.
	 * @param facts the role
	 * @param citations the numbered sources of the page
	 * @return the settings that say something of the role
	 */
	static List<OwnedSetting> of(RoleFacts facts, Citing citations) {
		return facts.settings()
			.entrySet()
			.stream()
			.map((setting) -> of(facts, setting.getKey(), setting.getValue(), citations))
			.toList();
	}

	private static OwnedSetting of(RoleFacts facts, Setting setting, Map<Level, List<Responsibility>> levels,
			Citing citations) {
		String role = facts.role().getSlug();
		List<LevelGroup> groups = levels.entrySet()
			.stream()
			.map((level) -> new LevelGroup(level.getKey(),
					level.getValue().stream().map((duty) -> duty(duty, role, citations)).toList()))
			.toList();
		LevelCounts counts = LevelCounts.of(levels.values().stream().flatMap(List::stream).toList(),
				List.of(facts.role().names()));
		return new OwnedSetting(setting.getSlug(), setting.getName(), setting.assumptionSentence(), groups, counts);
	}

	private static Duty duty(Responsibility responsibility, String role, Citing citations) {
		Dispute dispute = responsibility.getDispute();
		return new Duty(responsibility.getName(), responsibility.getArea(), !responsibility.isStated(role),
				responsibility.getNote(),
				citations.cite(responsibility.getCites(),
						responsibility.getSetting().getName() + ", " + responsibility.getName()),
				(dispute != null) ? DisputeMark.onRole(dispute, role) : null);
	}

	/**
	 * Responsibilities for which a role is in charge equally far.
	 *
	 * @param level how far
	 * @param duties the responsibilities in the order of the setting
	 */
	public record LevelGroup(Level level, List<Duty> duties) {

		/**
		 * Return the level's name in templates and styles.
		 * @return the name, such as {@code owns}
		 */
		public String mark() {
			return this.level.slug();
		}

		/**
		 * Count the levels that a source states.
		 * @return the number
		 */
		public long stated() {
			return this.duties.stream().filter((duty) -> !duty.reading()).count();
		}

	}

	/**
	 * A responsibility of a role.
	 *
	 * @param name its name
	 * @param area the area it belongs to
	 * @param reading whether the level is our reading
	 * @param note what a careful reader should know
	 * @param markers its sources
	 * @param dispute where the sources disagree, if they do
	 */
	public record Duty(String name, String area, boolean reading, @Nullable String note, List<CitationMarker> markers,
			@Nullable DisputeMark dispute) {
	}

}
