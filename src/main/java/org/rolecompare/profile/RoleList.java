package org.rolecompare.profile;

import java.util.List;

import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.page.Paging;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.role.RoleChooser;

/**
 * All roles by rank, or one part of a long list of them: the whole page.
 *
 * @param head what the page says of itself
 * @param roles the roles of this part
 * @param paging which part it is
 * @param chooser the form in which to choose roles
 * @param bibliography the sources
 */
public record RoleList(PageHead head, List<RoleIntroduction> roles, Paging paging, RoleChooser chooser,
		Bibliography bibliography) {

	static RoleList of(ListPart part, List<RoleIntroduction> roles, RoleChooser chooser, Bibliography bibliography) {
		Paging paging = part.paging("/roles");
		return new RoleList(PageHead.of(Section.ROLES, paging.to(part.number()), part.title("All roles"),
				lead(part.total(), roles)), roles, paging, chooser, bibliography);
	}

	/**
	 * Say what the page tells.
	 * @return one sentence
	 */
	public String lead() {
		return lead(this.paging.total(), this.roles);
	}

	private static String lead(long total, List<RoleIntroduction> roles) {
		boolean asked = roles.stream().anyMatch((role) -> role.answered() != null);
		return ((total == 1) ? "One executive role: what it is" : total + " executive roles: what each is")
				+ (asked ? ", what it is called and which question it answers, with sources."
						: " and what it is called, with sources.");
	}

}
