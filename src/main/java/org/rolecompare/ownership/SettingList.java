package org.rolecompare.ownership;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.page.Paging;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.responsibility.SettingSummary;
import org.rolecompare.responsibility.Settings;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;

/**
 * The page that lists the settings.
 *
 * @param head what the page says of itself; its title is also the heading
 * @param entries the settings of this part of the list, by slug
 * @param paging which part of the list this is
 */
public record SettingList(PageHead head, List<Entry> entries, Paging paging) {

	static final String PATH = "/responsibilities";

	private static final int SETTINGS_IN_A_PART = 20;

	/**
	 * List settings.
	 * @param settings all settings
	 * @param part which part of the list the address asks for, null for nothing said
	 * @return the page
	 */
	static SettingList of(Settings settings, @Nullable String part) {
		Paging paging = Paging.of(part, SETTINGS_IN_A_PART, settings.all().size(), PATH);
		PageHead head = PageHead.of(Section.RESPONSIBILITIES, paging.to(paging.number()),
				paging.titled("Who owns what"),
				"Settings, each a company with a given set of leaders, and who owns which responsibility in them.");
		List<Entry> entries = paging.cut(settings.all(), SETTINGS_IN_A_PART)
			.stream()
			.map((setting) -> Entry.of(setting, settings))
			.toList();
		return new SettingList(head, entries, paging);
	}

	/**
	 * A setting in the list.
	 *
	 * @param setting the setting
	 * @param roles its roles in their order
	 * @param responsibilities how many responsibilities it has
	 * @param areas under how many areas they stand
	 * @param levels on how many levels it rests, and who says so
	 */
	public record Entry(SettingSummary setting, List<RoleNames> roles, int responsibilities, long areas,
			LevelCounts levels) {

		private static Entry of(Setting setting, Settings settings) {
			List<Responsibility> rows = settings.rows(setting);
			return new Entry(SettingSummary.of(setting), setting.getRoles().stream().map(Role::names).toList(),
					rows.size(), rows.stream().map(Responsibility::getArea).distinct().count(),
					settings.countLevels(setting));
		}

	}

}
