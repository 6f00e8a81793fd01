package org.rolecompare.loading;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which occupation of ESCO a role is: a row of {@code skills/esco-occupations.csv}.
 *
 * @param uri the occupation's address, or empty
 * @param match {@code exact} or {@code nearest}
 * @param caution what a reader of its skills should know; absent or empty for nothing
 */
record OccupationEntry(@JsonProperty("role_slug") String role, @JsonProperty("occupation_uri") String uri,
		@JsonProperty("occupation_label") String label, String match, @Nullable String caution) {

}
