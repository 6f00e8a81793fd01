/**
 * The one room that may write, for the tests of the rule that says so.
 */
@NullMarked
package org.brokenhouse.loading;

import org.jspecify.annotations.NullMarked;
