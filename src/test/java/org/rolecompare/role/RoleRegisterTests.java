package org.rolecompare.role;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The register answers who else goes by a name, who comes next and whom to list.
 */
class RoleRegisterTests {

	private static final RoleNames PRODUCT = role("cpo", "CPO", "Chief Product Officer", "Head of Product");

	private static final RoleNames PEOPLE = role("chro", "CHRO", "Chief Human Resources Officer", "cpo");

	private static final RoleNames VICE = role("vp-product", "VP Product", "Vice President of Product",
			"Head-of-product", "VP Product");

	private final RoleRegister register = new RoleRegister(List.of(PRODUCT, PEOPLE, VICE));

	@Test
	void findsSharedNamesWhateverTheirCaseAndPunctuation() {
		assertThat(this.register.findShared(PRODUCT)).containsExactly(new SharedName("CPO", List.of(PEOPLE)),
				new SharedName("Head of Product", List.of(VICE)));
	}

	@Test
	void doesNotTakeANameThatARoleHasTwiceForAShared() {
		assertThat(this.register.findShared(VICE)).containsExactly(new SharedName("Head-of-product", List.of(PRODUCT)));
	}

	@Test
	void findsTheRolesBeforeAndAfter() {
		assertThat(this.register.findNeighbours(PEOPLE)).containsExactly(PRODUCT, VICE);
		assertThat(this.register.findNeighbours(PRODUCT)).containsExactly(PEOPLE);
		assertThat(new RoleRegister(List.of(PRODUCT)).findNeighbours(PRODUCT)).isEmpty();
		assertThat(this.register.findNeighbours(role("cio", "CIO", "Chief Information Officer"))).isEmpty();
	}

	@Test
	void findsRolesByRankAndIgnoresUnknownOnes() {
		assertThat(this.register.find(List.of("vp-product", "nobody", "cpo"))).containsExactly(PRODUCT, VICE);
	}

	@Test
	void listsAllRolesOfASmallCatalogueInTheChooser() {
		RoleChooser chooser = this.register.chooser(List.of(PEOPLE), 2);
		assertThat(chooser.complete()).isTrue();
		assertThat(chooser.roles()).containsExactly(PRODUCT, PEOPLE, VICE);
		assertThat(chooser.fields()).hasSize(2);
		assertThat(chooser.fields().get(0).holds(PEOPLE)).isTrue();
	}

	@Test
	void suggestsTheFirstRolesOfALargeCatalogueInTheChooser() {
		List<RoleNames> many = IntStream.range(0, 100)
			.mapToObj((number) -> role("role-" + number, "R" + number, "Role " + number))
			.toList();
		RoleChooser chooser = new RoleRegister(many).chooser(List.of(), 2);
		assertThat(chooser.complete()).isFalse();
		assertThat(chooser.roles()).hasSize(RoleDirectory.MOST_LISTED).startsWith(many.get(0));
	}

	private static RoleNames role(String slug, String abbreviation, String name, String... aliases) {
		return new RoleNames(slug, abbreviation, name, null, List.of(aliases));
	}

}
