package org.rolecompare.ownership;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageRecord;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.page.Paging;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.responsibility.Settings;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;

/**
 * The page that lists the settings, by slug; the title of its head is also the heading.
 */
@JsonIgnoreProperties({ "head" })
public record SettingList(PageHead head, List<Entry> entries, Paging paging) implements PageRecord {

	static final String PATH = "/responsibilities";

	private static final int SETTINGS_IN_A_PART = 20;

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
	 * @param roles its roles in their order
	 * @param areas under how many areas its responsibilities stand
	 * @param levels on how many levels it rests, and who says so
	 */
	public record Entry(Setting.Summary setting, List<RoleNames> roles, int responsibilities, long areas,
			LevelCounts levels) {

		private static Entry of(Setting setting, Settings settings) {
			List<Responsibility> rows = settings.rows(setting);
			return new Entry(Setting.Summary.of(setting), setting.getRoles().stream().map(Role::names).toList(),
					rows.size(), rows.stream().map(Responsibility::getArea).distinct().count(),
					settings.countLevels(setting));
		}

	}

}
