package org.rolecompare.overlap;

import java.util.ArrayList;
import java.util.List;

import org.rolecompare.responsibility.SettingSummary;
import org.rolecompare.role.RoleNames;
import org.rolecompare.english.English;

/**
 * What is compared, responsibilities or skills, and what else could be.
 *
 * @param bySkills whether skills are compared
 * @param choices what the reader can switch to, none if there is no choice
 * @param notices what the reader asked for and does not get
 */
record OverlapView(boolean bySkills, List<Choice> choices, List<Notice> notices) {

	static OverlapView of(OverlapAddress asked, OverlappingRoles facts) {
		boolean wanted = OverlapAddress.SKILLS.equals(asked.by());
		boolean bySkills = facts.haveSkills() && (wanted || !facts.haveSetting());
		return new OverlapView(bySkills, choices(asked, facts, bySkills), notices(asked, facts, wanted));
	}

	private static List<Choice> choices(OverlapAddress asked, OverlappingRoles facts, boolean bySkills) {
		List<Choice> choices = new ArrayList<>();
		SettingSummary chosen = facts.settings().chosen();
		facts.settings()
			.settings()
			.forEach((setting) -> choices.add(new Choice(
					"Responsibilities: " + setting.name(), first(facts, setting)
							? OverlapAddress.of(asked.roles()).href() : asked.withSetting(setting.slug()).href(),
					!bySkills && setting.equals(chosen))));
		if (facts.haveSkills()) {
			choices.add(new Choice("Essential skills",
					facts.haveSetting() ? asked.withSkills().href() : OverlapAddress.of(asked.roles()).href(),
					bySkills));
		}
		return (choices.size() > 1) ? List.copyOf(choices) : List.of();
	}

	private static boolean first(OverlappingRoles facts, SettingSummary setting) {
		return setting.equals(facts.settings().settings().get(0));
	}

	private static List<Notice> notices(OverlapAddress asked, OverlappingRoles facts, boolean wanted) {
		List<Notice> notices = new ArrayList<>();
		String by = asked.by();
		if (by != null && !wanted && !OverlapAddress.RESPONSIBILITIES.equals(by)) {
			notices.add(new Notice(by, "is nothing that this page can compare; it was left out."));
		}
		if (wanted && !facts.haveSkills()) {
			notices.add(new Notice("", "Essential skills cannot be compared: the catalogue has no ESCO occupation for "
					+ English.and(facts.withoutSkills().stream().map(RoleNames::abbreviation).toList()) + "."));
		}
		String setting = facts.settings().leftOut();
		if (setting != null) {
			notices.add(new Notice(setting, "is not a setting with these roles; it was left out."));
		}
		return List.copyOf(notices);
	}

	/**
	 * Something to switch to.
	 *
	 * @param text what is compared
	 * @param href the address
	 * @param on whether it is shown
	 */
	public record Choice(String text, String href, boolean on) {
	}

	/**
	 * Something that was left out.
	 *
	 * @param typed what the reader typed, empty where it is not to be repeated
	 * @param text what is said of it
	 */
	public record Notice(String typed, String text) {
	}

}
