package org.brokenhouse.util;

/**
 * Is named after a drawer, in capitals.
 */
class RoleDTO {

}
