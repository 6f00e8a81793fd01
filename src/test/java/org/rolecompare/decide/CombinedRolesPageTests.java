package org.rolecompare.decide;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.Rendering;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.loading.Catalogues;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader finds on the list of combined roles.
 */
class CombinedRolesPageTests {

	private static final Catalogue CATALOGUE = Catalogues.example();

	@Test
	void listsCombinedRolesByRank() {
		assertThat(read(null).select(".combined-entry h2").eachText()).containsExactly("CPTO", "CDIO", "CITO");
	}

	@Test
	void saysHowMuchIsTold() {
		Element cpto = read(null).getElementById("cpto");
		assertThat(cpto.text()).contains("Joins CTO and CPO.",
				"14 advantages, 12 drawbacks, 24 signals for combining or keeping separate, 7 disputes.");
		assertThat(cpto.select(".cites a")).hasSize(3);
		assertThat(cpto.select(".go-on a").eachAttr("href")).containsExactly("/combined-roles/cpto",
				"/combined-roles/cpto/guide", "/combined-roles/cpto/structures", "/compare/cto-vs-cpo-vs-cpto");
	}

	@Test
	void countsAsManyDisputesAsThePageOfTheRoleTells() {
		CombinedRoleAccount account = CombinedRoleAccount.of(CATALOGUE,
				new CombinedRoleAddress("cpto", SourceFilter.NONE));
		assertThat(read(null).getElementById("cpto").text()).contains(account.disputes().size() + " disputes");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "2", "0", "-1", "999999", "99999999999999", "x", "\u0000", "1&page=2", "\ud83d\ude00", "" })
	void fallsBackToAPartThatExists(String part) {
		Document page = read(part);
		assertThat(page.select("h1").text()).isEqualTo("Combined roles");
		assertThat(page.select(".combined-entry")).hasSize(3);
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/combined-roles");
	}

	private static Document read(@Nullable String part) {
		return Rendering.render("decide/combined-roles", "combinedRoleList", CombinedRoleList.of(CATALOGUE, part));
	}

}
