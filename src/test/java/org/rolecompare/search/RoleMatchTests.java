package org.rolecompare.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rolecompare.address.SearchWords;
import org.rolecompare.role.RoleNames;
import org.rolecompare.search.RoleMatch.Closeness;
import org.rolecompare.search.Search.SharedName;

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
	void tellsWhichRolesShareAName() {
		assertThat(SharedName.of(find("cpo")))
			.isEqualTo(new SharedName("CPO", List.of("Chief Product Officer", "Chief Human Resources Officer")));
		assertThat(SharedName.of(find("cto"))).isNull();
		assertThat(SharedName.of(find("chief"))).isNull();
		assertThat(SharedName.of(List.of())).isNull();
	}

	private static List<RoleMatch> find(String query) {
		return RoleMatch.among(SearchWords.of(query), ROLES);
	}

	private static RoleNames role(String slug, String abbreviation, String name, String... aliases) {
		return new RoleNames(slug, abbreviation, name, null, List.of(aliases));
	}

}
