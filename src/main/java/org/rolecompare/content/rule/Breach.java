package org.rolecompare.content.rule;

import org.rolecompare.content.file.Place;

/**
 * A place that breaks a rule.
 *
 * @param place the place
 * @param message what is wrong with it, in words that read on from the place
 */
record Breach(Place place, String message) {

}
