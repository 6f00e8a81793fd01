/**
 * RoleCompare puts executive roles side by side, and every claim it makes names its
 * sources. Each package below is one room of the application and says in its own
 * {@code package-info} what it is for and which rooms it may look into.
 */
@NullMarked
package org.rolecompare;

import org.jspecify.annotations.NullMarked;
