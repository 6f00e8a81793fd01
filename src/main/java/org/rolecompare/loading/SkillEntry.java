package org.rolecompare.loading;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A skill that a role needs: a row of {@code skills/esco-skills.csv}.
 *
 * @param relation {@code essential} or {@code optional}
 * @param uri the skill's address, empty where it is not known
 */
record SkillEntry(@JsonProperty("role_slug") String role, String relation, @JsonProperty("skill_label") String label,
		@JsonProperty("skill_uri") String uri) {

}
