package org.rolecompare.move;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rolecompare.PageTest;
import org.rolecompare.Pages;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page that asks which move is meant.
 */
@PageTest
class MoveChoicePageTests {

	@Autowired
	private Pages pages;

	@Test
	void listsEveryRoleAtBothEnds() {
		Document page = this.pages.read("/moves");
		List<String> roles = this.pages.read("/roles").select(".profile-list h2 a").eachAttr("href");
		assertThat(page.select("select").eachAttr("name")).containsExactly("from", "to");
		for (Element select : page.select("select")) {
			assertThat(select.select("option[value]:not([value=''])").eachAttr("value")).isNotEmpty()
				.containsExactlyElementsOf(roles.stream().map((href) -> href.replace("/roles/", "")).toList());
		}
		assertThat(page.select("meta[name=robots]")).isEmpty();
	}

	@Test
	void offersThePairsOfTheEditorsThereAndBack() {
		List<String> pairs = this.pages.read("/compare")
			.select(".popular a")
			.eachAttr("href")
			.stream()
			.map((href) -> href.replace("/compare/", ""))
			.filter((path) -> path.split("-vs-").length == 2)
			.toList();
		List<String> offered = this.pages.read("/moves").select("main .options a").eachAttr("href");
		assertThat(pairs).isNotEmpty();
		assertThat(offered).hasSize(2 * pairs.size()).contains("/moves/" + pairs.get(0).replace("-vs-", "/"));
	}

	@Test
	void leadsFromTheFirstRoleToEveryOther() {
		Document page = this.pages.read("/moves?from=cto");
		assertThat(page.select("#from option[selected]").eachAttr("value")).containsExactly("cto");
		assertThat(page.select("main .options a").eachAttr("href")).hasSize(page.select("#from option").size() - 2)
			.allMatch((href) -> href.startsWith("/moves/cto/"));
		assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
	}

	@Test
	void leadsOnWhereBothEndsAreClear() {
		assertThat(this.pages.open("/moves?from=cto&to=CTPO")).hasStatus(302).hasRedirectedUrl("/moves/cto/cpto");
	}

	@Test
	void asksWhatASharedOrMisspeltNameMeans() {
		Document shared = this.pages.read("/moves?from=CDO&to=cto");
		assertThat(shared.select(".notice p").text()).isEqualTo("Several roles are called CDO. Which one do you mean?");
		assertThat(shared.select(".notice a").eachAttr("href")).hasSizeGreaterThan(1)
			.allMatch((href) -> href.matches("/moves\\?from=[a-z-]+&to=cto"));
		Document misspelt = this.pages.read("/moves?from=cto&to=ctpp");
		assertThat(misspelt.select(".notice p").text()).isEqualTo("No role is called ctpp. Did you mean one of these?");
		assertThat(misspelt.select(".notice a").eachAttr("href")).contains("/moves?from=cto&to=cpto");
	}

	@Test
	void repeatsWhatWasTypedAsText() {
		Document page = this.pages.read("/moves?from=%3Cb%3Ex&to=%20");
		assertThat(page.select("main b:containsOwn(x)")).isEmpty();
		assertThat(page.select(".notice q").eachText()).containsExactly("<b>x");
	}

}
