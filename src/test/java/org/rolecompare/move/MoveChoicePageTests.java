package org.rolecompare.move;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.rolecompare.Rendering;
import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.role.RoleNames;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page that asks which move is meant.
 */
class MoveChoicePageTests {

	private static final Catalogue CATALOGUE = Catalogues.example();

	@Test
	void listsEveryRoleAtBothEnds() {
		Document page = read("", "");
		List<String> roles = CATALOGUE.roles().names().stream().map(RoleNames::slug).toList();
		assertThat(page.select("select").eachAttr("name")).containsExactly("from", "to");
		for (Element select : page.select("select")) {
			assertThat(select.select("option[value]:not([value=''])").eachAttr("value")).isNotEmpty()
				.containsExactlyElementsOf(roles);
		}
		assertThat(page.select("meta[name=robots]")).isEmpty();
	}

	@Test
	void offersThePairsOfTheEditorsThereAndBack() {
		List<List<String>> pairs = CATALOGUE.edition()
			.getPopular()
			.stream()
			.map(Address::sideBySide)
			.filter((roles) -> roles.size() == 2)
			.toList();
		List<String> offered = read("", "").select("main .options a").eachAttr("href");
		assertThat(pairs).isNotEmpty();
		assertThat(offered).hasSize(2 * pairs.size())
			.startsWith("/moves/" + pairs.get(0).get(0) + "/" + pairs.get(0).get(1),
					"/moves/" + pairs.get(0).get(1) + "/" + pairs.get(0).get(0));
	}

	@Test
	void leadsFromTheFirstRoleToEveryOther() {
		Document page = read("cto", "");
		assertThat(page.select("#from option[selected]").eachAttr("value")).containsExactly("cto");
		assertThat(page.select("main .options a").eachAttr("href")).hasSize(page.select("#from option").size() - 2)
			.allMatch((href) -> href.startsWith("/moves/cto/"));
		assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
	}

	@Test
	void asksWhatASharedOrMisspeltNameMeans() {
		Document shared = read("CDO", "cto");
		assertThat(shared.select(".notice p").text()).isEqualTo("Several roles are called CDO. Which one do you mean?");
		assertThat(shared.select(".notice a").eachAttr("href")).hasSizeGreaterThan(1)
			.allMatch((href) -> href.matches("/moves\\?from=[a-z-]+&to=cto"));
		Document misspelt = read("cto", "ctpp");
		assertThat(misspelt.select(".notice p").text()).isEqualTo("No role is called ctpp. Did you mean one of these?");
		assertThat(misspelt.select(".notice a").eachAttr("href")).contains("/moves?from=cto&to=cpto");
	}

	@Test
	void repeatsWhatWasTypedAsText() {
		Document page = read("<b>x", "");
		assertThat(page.select("main b:containsOwn(x)")).isEmpty();
		assertThat(page.select(".notice q").eachText()).containsExactly("<b>x");
	}

	private static Document read(String from, String to) {
		return Rendering.render("move/moves", "moveChoice", MoveChoice.of(CATALOGUE, from, to));
	}

}
