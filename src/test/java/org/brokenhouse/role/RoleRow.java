package org.brokenhouse.role;

/**
 * A record of the ground floor, where entities are at home.
 *
 * @param role an entity
 */
public record RoleRow(Role role) {

}
