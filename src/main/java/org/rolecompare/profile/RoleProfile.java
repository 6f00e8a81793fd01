package org.rolecompare.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleChooser;
import org.rolecompare.role.RoleNames;
import org.rolecompare.english.English;

/**
 * Everything the catalogue says of one role: the whole page.
 *
 * @param head what the page says of itself; its title is also the heading
 * @param role the role in short
 * @param combination how it takes part in combined roles
 * @param groups what is stated of it, by groups of categories
 * @param disputes where the sources disagree
 * @param settings what it is in charge of, where a setting says so
 * @param skills the skills that ESCO lists, null where it lists none
 * @param comparisons what to compare it with
 * @param chooser the form in which to choose another role
 * @param bibliography the sources
 */
public record RoleProfile(PageHead head, RoleIntroduction role, Combination combination, List<StatementGroup> groups,
		List<Disagreement> disputes, List<OwnedSetting> settings, @Nullable SkillList skills,
		List<ComparisonLink> comparisons, RoleChooser chooser, Bibliography bibliography) {

	/**
	 * Head the page of a role.
	 * @param role the role
	 * @return the head
	 */
	static PageHead head(Role role) {
		return PageHead.of(Section.ROLES, "/roles/" + role.getSlug(), title(role.names()),
				role.getDefinition().getText());
	}

	/**
	 * Count the statements.
	 * @return the number of statements on the page
	 */
	public long countStatements() {
		return this.groups.stream()
			.flatMap((group) -> group.cells().stream())
			.mapToLong((cell) -> cell.statements().size())
			.sum();
	}

	/**
	 * Introduce the disputes.
	 * @return their number in words: <em>two questions</em>
	 */
	public String disputeCount() {
		return English.countInWords(this.disputes.size(), "question", "questions");
	}

	private static String title(RoleNames names) {
		return names.abbreviation().equals(names.name()) ? names.name() : names.abbreviation() + ": " + names.name();
	}

}
