/**
 * A room that breaks the house's rules, for the tests of those rules.
 */
@NullMarked
package org.brokenhouse.role;

import org.jspecify.annotations.NullMarked;
