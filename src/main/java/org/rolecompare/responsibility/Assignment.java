package org.rolecompare.responsibility;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How far one role is in charge of one responsibility, and who says so.
 *
 * @param stated whether a cited source itself states it; otherwise it is our reading of
 * the roles' definitions
 */
@Embeddable
public record Assignment(@Enumerated(EnumType.STRING) Level level, boolean stated) {
}
