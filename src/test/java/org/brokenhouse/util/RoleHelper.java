package org.brokenhouse.util;

/**
 * Lives in a drawer, is named after one, and its package has no {@code package-info}.
 */
class RoleHelper {

}
