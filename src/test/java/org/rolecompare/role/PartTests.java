package org.rolecompare.role;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PartTests {

	private static final RoleNames MATE = role("mate");

	private static final RoleNames COOK = role("cook");

	private static final RoleNames BOTH = role("both");

	private static final List<Part> PARTS = List.of(new Part("mate", null), new Part("cook", null),
			new Part("both", "mate"), new Part("both", "cook"));

	@Test
	void theWholeJoinsAllTheOthers() {
		assertThat(Part.findWhole(List.of(MATE, BOTH, COOK), PARTS)).contains(BOTH);
	}

	@Test
	void aRoleThatJoinsOthersAsWellIsNotTheWhole() {
		assertThat(Part.findWhole(List.of(MATE, BOTH), PARTS)).isEmpty();
		assertThat(Part.findWhole(List.of(MATE, BOTH, role("boy")), PARTS)).isEmpty();
		assertThat(Part.findWhole(List.of(MATE, COOK), PARTS)).isEmpty();
	}

	private static RoleNames role(String slug) {
		return new RoleNames(slug, slug, slug, null, List.of());
	}

}
