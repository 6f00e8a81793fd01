package org.rolecompare.role;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoleNamesTests {

	private final RoleNames mate = new RoleNames("mate", "M", "Mate", null, List.of("First hand"));

	private final RoleNames cook = new RoleNames("cook", "C", "Cook", "plum", List.of());

	@Test
	void areAllThatReadersMayCallTheRole() {
		assertThat(this.mate.all()).containsExactly("M", "Mate", "First hand");
		assertThat(this.mate.href()).isEqualTo("/roles/mate");
	}

	@Test
	void areGreyWithoutAColour() {
		assertThat(this.mate.hueClass()).isEqualTo("hue-neutral");
		assertThat(this.cook.hueClass()).isEqualTo("hue-plum");
	}

}
