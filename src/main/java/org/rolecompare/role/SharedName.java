package org.rolecompare.role;

import java.util.List;

/**
 * A name by which several roles go, as one of them sees it.
 *
 * @param name the name, as the role writes it
 * @param others the other roles of that name by rank, at least one
 */
public record SharedName(String name, List<RoleNames> others) {
}
