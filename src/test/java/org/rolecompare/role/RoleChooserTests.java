package org.rolecompare.role;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RoleChooserTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			# asked, roles, chosen, shown
			2,       5,     0,      2
			4,       5,     1,      4
			4,       3,     0,      3
			0,       5,     0,      2
			2,       5,     4,      4
			2,       1,     1,      1
			""")
	void hasAFieldForEveryChosenRoleAndTwoAtLeastWhereThereAreSoMany(int asked, int roles, int chosen, int shown) {
		RoleChooser chooser = RoleChooser.of(roles(chosen), asked, roles(roles));
		assertThat(chooser.fields()).extracting(RoleChooser.Field::number)
			.isEqualTo(IntStream.rangeClosed(1, shown).boxed().toList());
		assertThat(chooser.fields().stream().limit(chosen)).extracting(RoleChooser.Field::chosen)
			.isEqualTo(roles(chosen));
		assertThat(chooser.fields().stream().skip(chosen)).allMatch((field) -> field.chosen() == null);
	}

	@Test
	void isPossibleFromTwoRolesOn() {
		assertThat(RoleChooser.of(List.of(), 2, roles(1)).isPossible()).isFalse();
		assertThat(RoleChooser.of(List.of(), 2, roles(2)).isPossible()).isTrue();
	}

	@Test
	void listsAsManyRolesAsAControlMayAndElseNone() {
		assertThat(RoleChooser.of(List.of(), 2, roles(Roles.MOST_LISTED)).listed()).isEqualTo(roles(Roles.MOST_LISTED));
		RoleChooser large = RoleChooser.of(List.of(), 2, roles(Roles.MOST_LISTED + 1));
		assertThat(large.listed()).isEmpty();
		assertThat(large.roles()).isEqualTo(roles(Roles.MOST_LISTED));
	}

	@Test
	void aFieldHoldsItsRoleAlone() {
		RoleChooser chooser = RoleChooser.of(roles(1), 2, roles(3));
		assertThat(chooser.fields().get(0).holds(roles(1).get(0))).isTrue();
		assertThat(chooser.fields().get(0).holds(roles(2).get(1))).isFalse();
		assertThat(chooser.fields().get(1).holds(roles(1).get(0))).isFalse();
	}

	private static List<RoleNames> roles(int count) {
		return IntStream.range(0, count)
			.mapToObj((number) -> new RoleNames("role-" + number, "R" + number, "Role " + number, null, List.of()))
			.toList();
	}

}
