package org.rolecompare.loading.rule;

import org.rolecompare.loading.file.LocatedNode;

/**
 * A place that breaks a rule.
 *
 * @param message what is wrong with it, in words that read on from the place
 */
record Violation(LocatedNode place, String message) {

}
