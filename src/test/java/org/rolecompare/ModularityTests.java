package org.rolecompare;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

/**
 * The arrows between the rooms, as each {@code package-info} draws them, are kept.
 */
class ModularityTests {

	@Test
	void roomsLookOnlyWhereTheirArrowsPoint() {
		ApplicationModules.of(RoleCompareApplication.class).verify();
	}

}
