package org.rolecompare.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rolecompare.citation.Bibliographies;
import org.rolecompare.citation.Citing;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleDirectory;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.RoleRegister;
import org.rolecompare.role.RoleRepository;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists all roles.
 */
@Service
class RoleLists {

	private static final int FIELDS = 3;

	private final RoleDirectory directory;

	private final RoleRepository roles;

	private final Bibliographies bibliographies;

	RoleLists(RoleDirectory directory, RoleRepository roles, Bibliographies bibliographies) {
		this.directory = directory;
		this.roles = roles;
		this.bibliographies = bibliographies;
	}

	/**
	 * List a part of all roles.
	 * @param typed which part the address asks for, if it does
	 * @return the page
	 */
	@Transactional(readOnly = true)
	RoleList list(@Nullable String typed) {
		RoleRegister register = this.directory.register();
		ListPart part = ListPart.of(typed, RoleDirectory.MOST_LISTED, register.roles().size());
		List<Role> shown = this.roles.findAllWhole(part.cut(register.roles()).stream().map(RoleNames::slug).toList());
		Citing citations = Citing.numbering(shown.stream().flatMap(RoleIntroduction::cites));
		List<RoleIntroduction> introductions = shown.stream()
			.map((role) -> RoleIntroduction.of(role, register, citations))
			.toList();
		return RoleList.of(part, introductions, register.chooser(List.of(), FIELDS),
				this.bibliographies.list(citations));
	}

}
