package org.rolecompare.ownership;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.page.Paging;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.responsibility.SettingSize;
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

	/**
	 * Compose the page.
	 * @param settings the settings of this part with their roles
	 * @param sizes what they say, in numbers
	 * @param paging which part of the list this is
	 * @return the page
	 */
	static SettingList of(List<Setting> settings, List<SettingSize> sizes, Paging paging) {
		Map<String, Setting> bySlug = settings.stream()
			.collect(Collectors.toMap(Setting::getSlug, Function.identity()));
		List<Entry> entries = sizes.stream()
			.flatMap((size) -> Stream.ofNullable(bySlug.get(size.slug())).map((setting) -> entry(setting, size)))
			.toList();
		return new SettingList(head(paging), entries, paging);
	}

	/**
	 * Return the only setting there is.
	 * @return its slug, null for none or several
	 */
	@Nullable String only() {
		return (this.paging.total() == 1 && this.entries.size() == 1) ? this.entries.get(0).slug() : null;
	}

	private static Entry entry(Setting setting, SettingSize size) {
		return new Entry(setting.getSlug(), setting.getName(), setting.assumptionSentence(),
				setting.getRoles().stream().map(Role::names).toList(), size.responsibilities(), size.areas(),
				size.levels(setting.getRoles().size()));
	}

	private static PageHead head(Paging paging) {
		String part = (paging.number() > 1) ? ", part " + paging.number() : "";
		return PageHead.of(Section.RESPONSIBILITIES, paging.to(paging.number()), "Who owns what" + part,
				"Settings, each a company with a given set of leaders, and who owns which responsibility in them.");
	}

	/**
	 * A setting in the list.
	 *
	 * @param slug its slug
	 * @param name its name
	 * @param assumption the company in which its levels hold, as a sentence
	 * @param roles its roles in their order
	 * @param responsibilities how many responsibilities it has
	 * @param areas under how many areas they stand
	 * @param levels on how many levels it rests, and who says so
	 */
	public record Entry(String slug, String name, String assumption, List<RoleNames> roles, long responsibilities,
			long areas, LevelCounts levels) {
	}

}
