package org.rolecompare.loading;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One row of a comparison: a record of {@code categories.yaml}.
 *
 * @param shortName its name where there is room for a word only: {@code short} in the
 * file
 * @param question the question that the row answers
 * @param wording how every statement of the row is phrased
 * @param group the heading under which the row stands
 * @param advert the heading under which its lines of an advertisement stand
 */
record CategoryEntry(String slug, String name, @JsonProperty("short") @Nullable String shortName, String question,
		String wording, String group, @Nullable String advert) {

}
