package org.rolecompare.combinedrole;

import org.rolecompare.role.NoSuchRoleException;
import org.rolecompare.role.RoleDirectory;
import org.rolecompare.role.RoleNames;

import org.springframework.stereotype.Service;

/**
 * Understands what addresses call a combined role.
 */
@Service
public class CombinedRoleDirectory {

	private final CombinedRoleRepository combinedRoles;

	private final RoleDirectory directory;

	CombinedRoleDirectory(CombinedRoleRepository combinedRoles, RoleDirectory directory) {
		this.combinedRoles = combinedRoles;
		this.directory = directory;
	}

	/**
	 * Find out which combined role an address means that is not its slug.
	 * @param typed another case of the slug, or an alias
	 * @return the role, of which something is told
	 * @throws NoSuchRoleException if that is not exactly one role
	 * @throws NoSuchCombinedRoleException if nothing is told of the role
	 */
	public RoleNames resolve(String typed) {
		RoleNames role = this.directory.getByName(typed);
		if (!this.combinedRoles.existsById(role.slug())) {
			throw new NoSuchCombinedRoleException(role);
		}
		return role;
	}

}
