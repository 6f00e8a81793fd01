package org.rolecompare.venn;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.rolecompare.role.RoleNames;
import org.rolecompare.venn.Partition.Region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PartitionTests {

	static final RoleNames A = role("A");

	static final RoleNames B = role("B");

	static final RoleNames C = role("C");

	@Test
	void sortsThingsByTheRolesTheyBelongTo() {
		Partition<String> sets = of(List.of(A, B), "AB", "B", "", "A", "BA");
		assertThat(sets.regions()).extracting(Region::name).containsExactly("Only A", "A and B", "Only B");
		assertThat(sets.regions()).extracting(Region::items)
			.containsExactly(List.of("A"), List.of("AB", "BA"), List.of("B"));
		assertThat(sets.outside()).containsExactly("");
		assertThat(sets.size(B)).isEqualTo(3);
		assertThat(sets.total()).isEqualTo(4);
		assertThat(sets.count(List.of(A))).isEqualTo(1);
		assertThat(sets.count(List.of(B, A))).isEqualTo(2);
	}

	@Test
	void namesTheSevenRegionsOfThreeRoles() {
		assertThat(of(List.of(A, B, C)).regions()).extracting(Region::name)
			.containsExactly("Only A", "A and B, not C", "Only B", "A and C, not B", "A, B and C", "B and C, not A",
					"Only C");
	}

	@Test
	void takesTwoOrThreeRoles() {
		assertThatIllegalArgumentException().isThrownBy(() -> of(List.of(A)));
		assertThatIllegalArgumentException().isThrownBy(() -> of(List.of(A, B, C, role("D"))));
	}

	/** A thing belongs to the roles whose letters it has. */
	static Partition<String> of(List<RoleNames> roles, String... things) {
		return Partition.of(roles, List.of(things), (thing, role) -> thing.contains(role.abbreviation()));
	}

	static RoleNames role(String letters) {
		return new RoleNames(letters.toLowerCase(java.util.Locale.ROOT), letters, "Role " + letters, null, List.of());
	}

}
