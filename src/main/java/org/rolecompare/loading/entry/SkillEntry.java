package org.rolecompare.loading.entry;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A skill that a role needs: a row of {@code skills/esco-skills.csv}.
 *
 * @param role slug of the role
 * @param relation {@code essential} or {@code optional}
 * @param label the skill's name at ESCO
 * @param uri the skill's address, or empty where it is not known
 */
public record SkillEntry(@JsonProperty("role_slug") String role, String relation,
		@JsonProperty("skill_label") String label, @JsonProperty("skill_uri") String uri) {

}
