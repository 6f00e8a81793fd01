package org.rolecompare.search;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolecompare.role.RoleNames;
import org.rolecompare.search.RoleMatch.Closeness;
import org.rolecompare.address.SearchWords;

import static org.assertj.core.api.Assertions.assertThat;

class RoleMatchTests {

	private static final List<RoleNames> ROLES = List.of(role("cto", "CTO", "Chief Technology Officer"),
			role("cpo", "CPO", "Chief Product Officer", "Head of Product"),
			role("cpto", "CPTO", "Chief Product and Technology Officer", "CTPO"),
			role("chro", "CHRO", "Chief Human Resources Officer", "CPO", "Chief People Officer"),
			role("product-head", "PH", "Product", "CT"));

	@Test
	void putsTheExactAbbreviationBeforeAnAliasOfTheSameLetters() {
		assertThat(find("cpo")).extracting((match) -> match.role().slug()).containsExactly("cpo", "chro");
	}

	@Test
	void putsExactNamesBeforeBeginningsAndBeginningsBeforeWords() {
		assertThat(find("product")).extracting((match) -> match.role().slug())
			.containsExactly("product-head", "cpo", "cpto");
		assertThat(find("ct")).extracting(RoleMatch::closeness)
			.containsExactly(Closeness.NAME, Closeness.BEGINNING, Closeness.BEGINNING, Closeness.WORDS);
	}

	@Test
	void keepsTheRankAmongEquals() {
		assertThat(find("officer")).extracting((match) -> match.role().slug())
			.containsExactly("cto", "cpo", "cpto", "chro");
	}

	@ParameterizedTest
	@CsvSource({ "CPTO, ABBREVIATION", "ctpo, NAME", "chief product and technology officer, NAME",
			"chief product and, BEGINNING", "technology product, WORDS" })
	void tellsHowCloseItIs(String query, Closeness closeness) {
		assertThat(find(query)).filteredOn((match) -> match.role().slug().equals("cpto"))
			.extracting(RoleMatch::closeness)
			.containsExactly(closeness);
	}

	@Test
	void findsNothingWhereAWordIsMissing() {
		assertThat(find("chief cook")).isEmpty();
	}

	@Test
	void saysWhichRolesShareAName() {
		assertThat(RoleMatch.sharedName(find("cpo")))
			.isEqualTo("CPO is used for 2 roles: Chief Product Officer and Chief Human Resources Officer.");
		assertThat(RoleMatch.sharedName(find("cto"))).isNull();
		assertThat(RoleMatch.sharedName(find("chief"))).isNull();
		assertThat(RoleMatch.sharedName(List.of())).isNull();
	}

	@Test
	void namesFewOfVeryManyRolesThatShareAName() {
		List<RoleNames> many = IntStream.rangeClosed(1, 40)
			.mapToObj((number) -> role("r" + number, "XO", "Officer " + number))
			.toList();
		assertThat(RoleMatch.sharedName(RoleMatch.among(SearchWords.of("xo"), many)))
			.isEqualTo("XO is used for 40 roles: Officer 1, Officer 2, Officer 3, Officer 4, Officer 5 and 35 more.");
	}

	private static List<RoleMatch> find(String query) {
		return RoleMatch.among(SearchWords.of(query), ROLES);
	}

	private static RoleNames role(String slug, String abbreviation, String name, String... aliases) {
		return new RoleNames(slug, abbreviation, name, null, List.of(aliases));
	}

}
