package org.rolecompare.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.address.IgnoredInput;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.Citing;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.responsibility.CommonSettings.Choice;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.Way;

/**
 * What two or three roles have in common: the whole page.
 *
 * @param leftOut roles beyond the third
 * @param ignored what the reader asked for and there is not
 * @param withoutSkills the letters of the roles of which ESCO knows no skills
 * @param choices what the reader can switch to, none if there is no choice
 */
public record Overlap(PageHead head, List<RoleNames> roles, String letters, String comparison, List<RoleNames> leftOut,
		List<IgnoredInput> ignored, List<String> withoutSkills, boolean skillsRefused, List<Choice> choices,
		OverlapContent content, Bibliography bibliography) {

	/**
	 * Compare roles.
	 * @param address what the reader has chosen; its roles exist and are different
	 */
	static Overlap of(Catalogue catalogue, OverlapAddress address) {
		OverlappingRoles roles = OverlappingRoles.of(catalogue, address);
		boolean bySkills = roles.haveSkills() && (address.asksForSkills() || !roles.haveSetting());
		Citing citing = new Citing();
		OverlapContent content = bySkills ? OverlapContent.ofSkills(roles)
				: OverlapContent.ofResponsibilities(roles, catalogue.settings(), citing);
		PageHead head = head(roles, OverlapWords.letters(roles.names()));
		return new Overlap((address.isView() || content.lead() == null) ? head.notIndexed() : head, roles.names(),
				OverlapWords.letters(roles.names()), address.comparison(), address.leftOut(),
				Stream.of(address.ignored(), roles.settings().ignored()).filter((one) -> !one.isEmpty()).toList(),
				roles.withoutSkills(), address.asksForSkills() && !roles.haveSkills(),
				choices(address, roles, bySkills), content, Bibliography.of(citing));
	}

	/** Lead on to the moves there and back, none where three roles are compared. */
	public List<Way> moves() {
		return (this.roles.size() > 2) ? List.of() : Way.thereAndBack(this.roles.get(0), this.roles.get(1));
	}

	private static List<Choice> choices(OverlapAddress address, OverlappingRoles roles, boolean bySkills) {
		OverlapAddress plain = OverlapAddress.of(address.roles());
		List<Choice> choices = new ArrayList<>();
		roles.settings()
			.choices((setting) -> plain.withSetting(setting).href())
			.forEach((setting) -> choices
				.add(new Choice("Responsibilities: " + setting.name(), setting.href(), setting.on() && !bySkills)));
		if (roles.haveSkills()) {
			choices.add(new Choice("Essential skills", roles.haveSetting() ? plain.withSkills().href() : plain.href(),
					bySkills));
		}
		return (choices.size() > 1) ? List.copyOf(choices) : List.of();
	}

	private static PageHead head(OverlappingRoles roles, String letters) {
		return PageHead
			.of(Section.COMPARE, OverlapAddress.of(roles.byRank()).path(), "Where " + letters + " overlap", "What "
					+ letters
					+ " have in common and what each has alone: a picture, and below it every item with its sources.");
	}

}
