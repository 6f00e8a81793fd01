package org.rolecompare.profile;

import java.util.List;

import org.rolecompare.delivery.PageHead;
import org.rolecompare.delivery.PageHead.Section;
import org.rolecompare.delivery.Paging;
import org.rolecompare.reference.Bibliography;
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
		PageHead head = PageHead.of(Section.ROLES, paging.to(part.number()), part.title("All roles"), "What each of "
				+ part.total() + " executive roles is, what it is called and which question it answers, with sources.");
		return new RoleList(head, roles, paging, chooser, bibliography);
	}

}
