package org.brokenhouse.compare;

import java.util.List;
import java.util.Map;

import org.brokenhouse.role.Role;
import org.brokenhouse.role.RoleRow;

/**
 * Shows entities in every way a record can.
 *
 * @param title what is allowed
 * @param role an entity
 * @param roles a list of entities
 * @param rolesByName entities two generics deep
 * @param row a record of the ground floor that holds an entity
 * @param choice an array of entities
 */
record LeakyPage(String title, Role role, List<Role> roles, Map<String, List<? extends Role>> rolesByName, RoleRow row,
		Role[] choice) {

}
