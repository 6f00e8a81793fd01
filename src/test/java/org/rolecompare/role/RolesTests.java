package org.rolecompare.role;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.address.NotFound;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.role.Roles.Lookup;
import org.rolecompare.role.Roles.SharedName;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.References;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RolesTests {

	private static final Role PRODUCT = role("cpo", "CPO", "Chief Product Officer", "Head of Product");

	private static final Role PEOPLE = role("chro", "CHRO", "Chief Human Resources Officer", "cpo");

	private static final Role VICE = role("vp-product", "VP Product", "Vice President of Product", "Head-of-product",
			"VP Product");

	private static final Role BOTH = role(
			new RoleNames("cppo", "CPPO", "Chief People and Product Officer", null, List.of()),
			List.of(PRODUCT, PEOPLE));

	private final Roles roles = new Roles(List.of(PRODUCT, PEOPLE, VICE, BOTH));

	private final Roles example = Catalogues.example().roles();

	@ParameterizedTest
	@CsvSource({ "cto,cto", "CTO,cto", "Chief Technology Officer,cto", "CTPO,cpto", "ctpo,cpto",
			"Chief Product & Technology Officer,cpto", "chief-technical-officer,cto",
			"VP of  engineering,vp-engineering", "CDAO,cdao" })
	void understandsSlugsLettersNamesAndAliases(String typed, String slug) {
		assertThat(this.example.lookUp(typed).role().slug()).isEqualTo(slug);
	}

	@Test
	void slugWinsOverTheAliasOfAnother() {
		assertThat(this.roles.lookUp("CPO").role()).isEqualTo(PRODUCT.names());
	}

	@Test
	void asksWhereSeveralRolesShareAName() {
		Lookup lookup = this.example.lookUp("CDO");
		assertThat(lookup.isShared()).isTrue();
		assertThat(lookup.roles()).extracting(RoleNames::slug).containsExactly("chief-digital-officer", "cdao");
	}

	@ParameterizedTest
	@ValueSource(strings = { "xyz", "", "-", "%", "\u202e", "💼", "'--" })
	void unknownNamesMeanNoRole(String typed) {
		Lookup lookup = this.example.lookUp(typed);
		assertThat(lookup.isFound()).isFalse();
		assertThat(lookup.isShared()).isFalse();
	}

	@Test
	void understandsAddressesInTheirOrderAndEachRoleOnce() {
		assertThat(this.roles.getAllByPath("CHRO-vs-cpo-vs-chro")).containsExactly(PEOPLE, PRODUCT);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.roles.getAllByPath("cpo-vs-nobody-vs-cto"))
			.satisfies((missing) -> assertThat(missing.getNames()).containsExactly("cpo", "nobody", "cto"))
			.satisfies((missing) -> assertThat(missing.getKind()).isEqualTo(NotFound.Kind.ROLE));
	}

	@Test
	void findsNamesThatAreSpeltMuchAlike() {
		assertThat(this.example.findNear("cheif technology officer", 3)).extracting(RoleNames::slug).contains("cto");
		assertThat(this.example.findNear("chief-prod", 3)).extracting(RoleNames::slug).contains("cpo");
		assertThat(this.example.findNear("zzzzzzzz", 3)).isEmpty();
		assertThat(this.example.findNear("", 3)).isEmpty();
	}

	@Test
	void putsTheNearestNamesFirst() {
		assertThat(this.roles.findNear("cpoo", 2)).startsWith(PRODUCT.names());
		assertThat(this.roles.findNear("cpppo", 1)).containsExactly(BOTH.names());
	}

	@Test
	void findsSharedNamesWhateverTheirCaseAndPunctuation() {
		assertThat(this.roles.findShared(PRODUCT.names())).containsExactly(
				new SharedName("CPO", List.of(PEOPLE.names())),
				new SharedName("Head of Product", List.of(VICE.names())));
	}

	@Test
	void doesNotTakeANameThatARoleHasTwiceForAShared() {
		assertThat(this.roles.findShared(VICE.names()))
			.containsExactly(new SharedName("Head-of-product", List.of(PRODUCT.names())));
	}

	@Test
	void findsTheRolesBeforeAndAfter() {
		assertThat(this.roles.findNeighbours(PEOPLE.names())).containsExactly(PRODUCT.names(), VICE.names());
		assertThat(this.roles.findNeighbours(PRODUCT.names())).containsExactly(PEOPLE.names());
		assertThat(new Roles(List.of(PRODUCT)).findNeighbours(PRODUCT.names())).isEmpty();
		assertThat(this.roles.findNeighbours(role("cio", "CIO", "Chief Information Officer").names())).isEmpty();
	}

	@Test
	void findsWhatJoinsARoleAndWhatJoinsOthers() {
		assertThat(this.roles.findJoining(PEOPLE)).containsExactly(BOTH);
		assertThat(this.roles.findJoining(VICE)).isEmpty();
		assertThat(this.roles.combined()).containsExactly(BOTH);
	}

	@Test
	void findsTheWholeOfItsPartsOnlyWhereAllOfThemAreThereAndNothingElse() {
		assertThat(Roles.findWhole(List.of(PEOPLE, BOTH, PRODUCT))).contains(BOTH);
		assertThat(Roles.findWhole(List.of(PEOPLE, BOTH))).isEmpty();
		assertThat(Roles.findWhole(List.of(PEOPLE, BOTH, PRODUCT, VICE))).isEmpty();
		assertThat(Roles.findWhole(List.of(PEOPLE, VICE, PRODUCT))).isEmpty();
	}

	@Test
	void keepsTheOrderOfTheSlugsAndIgnoresUnknownOnes() {
		assertThat(this.roles.findAll(List.of("vp-product", "nobody", "cpo"))).containsExactly(VICE, PRODUCT);
	}

	@Test
	void listsAllRolesOfASmallCatalogueInTheChooser() {
		RoleChooser chooser = this.roles.chooser(List.of(PEOPLE.names()), 2);
		assertThat(chooser.complete()).isTrue();
		assertThat(chooser.roles()).isEqualTo(this.roles.names());
		assertThat(chooser.fields()).hasSize(2);
		assertThat(chooser.fields().get(0).holds(PEOPLE.names())).isTrue();
	}

	@Test
	void suggestsTheFirstRolesOfALargeCatalogueInTheChooser() {
		List<Role> many = IntStream.range(0, 100)
			.mapToObj((number) -> role("role-" + number, "R" + number, "Role " + number))
			.toList();
		RoleChooser chooser = new Roles(many).chooser(List.of(), 2);
		assertThat(chooser.complete()).isFalse();
		assertThat(chooser.roles()).hasSize(Roles.MOST_LISTED).startsWith(many.get(0).names());
	}

	private static Role role(String slug, String abbreviation, String name, String... aliases) {
		return role(new RoleNames(slug, abbreviation, name, null, List.of(aliases)), List.of());
	}

	private static Role role(RoleNames names, List<Role> combines) {
		return new Role(names, 1, null, new CitedText("Somebody.", List.of(References.study("study"))), combines);
	}

}
