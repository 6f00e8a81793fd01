package org.rolecompare.profile;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.Citing;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.page.PageRecord;
import org.rolecompare.page.Paging;
import org.rolecompare.role.RoleChooser;
import org.rolecompare.role.Roles;

/** All roles by rank, or one part of a long list of them: the whole page. */
@JsonIgnoreProperties({ "head", "chooser" })
public record RoleList(PageHead head, List<RoleIntroduction> roles, Paging paging, RoleChooser chooser,
		Bibliography bibliography) implements PageRecord {

	private static final int FIELDS = 3;

	static RoleList of(Catalogue catalogue, @Nullable String part) {
		Roles roles = catalogue.roles();
		Citing citing = new Citing();
		Paging paging = Paging.of(part, Roles.MOST_LISTED, roles.all().size(), Section.ROLES.href());
		List<RoleIntroduction> shown = paging.cut(roles.all(), Roles.MOST_LISTED)
			.stream()
			.map((role) -> RoleIntroduction.of(role, roles, citing))
			.toList();
		boolean answers = shown.stream().anyMatch((role) -> role.answered() != null);
		PageHead head = PageHead.of(Section.ROLES, paging.to(paging.number()), paging.titled("All roles"),
				ProfileWords.roles(paging.total(), answers));
		return new RoleList(head, shown, paging, roles.chooser(List.of(), FIELDS), Bibliography.of(citing));
	}

}
