package org.rolecompare.loading;

import org.jspecify.annotations.Nullable;

/**
 * One row of a comparison: a record of {@code categories.yaml}.
 *
 * @param question the question that the row answers
 * @param wording how every statement of the row is phrased
 * @param group the heading under which the row stands
 * @param advert the heading under which its lines of an advertisement stand
 */
record CategoryEntry(String slug, String name, String question, String wording, String group, @Nullable String advert) {

}
