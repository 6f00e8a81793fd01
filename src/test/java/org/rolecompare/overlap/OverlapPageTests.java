package org.rolecompare.overlap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.Rendering;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;

import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader finds where roles overlap.
 */
class OverlapPageTests {

	private static final Catalogue CATALOGUE = Catalogues.example();

	@Test
	void drawsTwoRolesToScaleAndListsEveryItem() {
		Document page = read("/overlap/cto-vs-cpo");
		assertThat(page.expectFirst("h1").text()).isEqualTo("Where CTO and CPO overlap");
		assertThat(page.expectFirst(".lead").text()).isEqualTo(
				"Of 28 responsibilities, 13 are the CTO’s alone, five belong to both and ten are the CPO’s alone.");
		assertThat(page.select(".overlap-lists h2").eachText()).containsExactly("Only CTO 13", "CTO and CPO 5",
				"Only CPO 10");
		assertThat(page.select(".venn text").eachText()).contains("CTO 18", "CPO 15", "13", "5", "10");
		assertThat(page.select(".overlap-lists li")).hasSize(28).allMatch((item) -> !item.select(".cites a").isEmpty());
		assertThat(page.text()).contains("The areas of the picture are to scale");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cto-vs-cpo", "cpo-vs-cto", "cto-vs-cpto", "cto-vs-cpo-vs-cpto", "cto-vs-cio",
			"cto-vs-cio-vs-ciso", "cto-vs-cio?by=skills", "cto-vs-cpo?by=skills", "cio-vs-cdio", "cmo-vs-coo" })
	void countsInThePictureAreThoseOfTheLists(String address) {
		Document page = read("/overlap/" + address);
		Element picture = page.expectFirst("svg.venn[role=img]");
		assertThat(picture.attr("aria-labelledby")).isEqualTo("venn-title venn-description");
		assertThat(picture.expectFirst("title").text()).isNotBlank();
		String described = picture.expectFirst("desc").text();
		for (Element list : page.select(".overlap-lists > section")) {
			int items = list.select("li").size();
			assertThat(list.expectFirst("h2 .count").text()).isEqualTo(String.valueOf(items));
			assertThat(described).contains(list.expectFirst("h2").ownText().strip() + ": " + items);
			assertThat(picture.select("text").eachText()).anyMatch((text) -> text.matches("(.* )?" + items + "( .*)?"));
		}
		assertThat(picture.select("path.venn-set").eachAttr("stroke-dasharray")).doesNotHaveDuplicates();
		assertThat(picture.select("[style], style, script")).isEmpty();
	}

	@Test
	void marksOnlyWhatDiffersFromTheRuleOfItsRegion() {
		Document page = read("/overlap/cto-vs-cpo");
		assertThat(page.select(".overlap-rule").eachText()).containsExactly("The CPO contributes, unless noted.",
				"Both answer for these.", "The CTO contributes, unless noted.");
		assertThat(item(page, "Infrastructure and IT operations")).contains("CPO not involved");
		assertThat(item(page, "Technology roadmap")).doesNotContain("CPO");
		assertThat(item(page, "Launch and product marketing"))
			.contains("shared with other executives; CTO not involved");
		assertThat(item(page, "AI strategy and adoption")).contains("Our reading.");
		assertThat(page.select("li:contains(Technical debt) a.dispute").eachAttr("href"))
			.containsExactly("/roles/cto#dispute-technical-debt");
	}

	@Test
	void runsTheCombinedRoleRoundItsParts() {
		Document page = read("/overlap/cto-vs-cpo-vs-cpto");
		assertThat(page.select(".venn text").eachText()).contains("CPTO, all 28", "not CPO", "both", "not CTO");
		assertThat(page.select(".overlap-lists h2").eachText()).containsExactly("CTO and CPTO, not CPO 13",
				"CTO, CPO and CPTO 5", "CPO and CPTO, not CTO 10");
		assertThat(page.select(".hint").text()).contains("The two circles are to scale; the line round them is not.");
	}

	@Test
	void saysThatThreeCirclesAreNotToScale() {
		Document page = read("/overlap/cto-vs-cio-vs-ciso");
		assertThat(page.select(".hint").text()).contains("the circles are not to scale");
	}

	@Test
	void placesNothingForWhichALevelIsNotStated() {
		Document page = read("/overlap/cto-vs-cio-vs-ciso");
		assertThat(page.select("section:has(#unplaced-head) li").eachText())
			.anyMatch((item) -> item.contains("R&D and emerging technology")
					&& item.contains("CTO owns, CIO contributes, CISO no level given"));
		assertThat(page.select(".overlap-lists").text()).doesNotContain("R&D").doesNotContain("not stated");
		assertThat(page.expectFirst(".lead").text())
			.endsWith("Three more are not placed, because no level is given for one of the roles.");
	}

	@Test
	void citesWhatLiesOutsideTheCirclesToo() {
		Document page = read("/overlap/cto-vs-ciso");
		assertThat(page.select("section:has(#outside-head) li")).isNotEmpty()
			.allMatch((item) -> !item.select(".cites a").isEmpty() || item.text().contains("Our reading."));
		assertThat(page.select("section:has(#outside-head) li").eachText())
			.anyMatch((item) -> item.contains("CTO not involved, CISO contributes"));
	}

	@Test
	void comparesSkillsWhereAskedToAndSaysHowFarToTrustThem() {
		Document page = read("/overlap/cpo-vs-cpto?by=skills");
		assertThat(page.select(".overlap-lists h2").eachText()).containsExactly("CPO and CPTO 21", "Only CPTO 22");
		assertThat(page.select(".hint").text())
			.contains("The catalogue has no ESCO occupation for the CPTO: its skills are computed")
			.contains("leans to physical goods")
			.contains("This service uses the ESCO classification of the European Commission");
		assertThat(page.select(".chip[aria-current]").eachText()).containsExactly("Essential skills");
		assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
		assertThat(read("/overlap/cto-vs-cio?by=skills").select(".hint").text()).doesNotContain("physical");
		assertThat(read("/overlap/cto-vs-cpo?by=skills").expectFirst(".lead").text()).contains("none belongs to both")
			.endsWith("That says as much about ESCO as about the roles.");
		assertThat(read("/overlap/cto-vs-chief-architect").select(".hint").text())
			.contains("“enterprise architect” is the nearest one");
	}

	@Test
	void comparesSkillsAtOnceWhereNoSettingHoldsTheRoles() {
		Document page = read("/overlap/ceo-vs-coo");
		assertThat(page.expectFirst(".lead").text()).startsWith("Of ").contains("essential skills");
		assertThat(page.select(".chip")).isEmpty();
	}

	@Test
	void saysPlainlyWhatTheCatalogueDoesNotHave() {
		Document page = read("/overlap/cmo-vs-cro");
		assertThat(page.expectFirst(".lead").text()).isEqualTo("Our catalogue does not say.");
		assertThat(page.select(".unstated").eachText()).containsExactly(
				"No setting in the catalogue has CMO and CRO together, so it is not stated who owns what.",
				"The catalogue lists no essential skills for CRO, so they cannot be compared either.");
		assertThat(page.select("svg.venn, .overlap-lists")).isEmpty();
		assertThat(page.select("main a").eachAttr("href")).contains("/compare/cmo-vs-cro");
		assertThat(read("/overlap/cmo-vs-cro?by=skills").select(".notice").text())
			.isEqualTo("Essential skills cannot be compared: the catalogue has no ESCO occupation for CRO.");
	}

	@Test
	void keepsTheOrderOfTheAddressAndNamesTheOneByRank() {
		Document page = read("/overlap/cpo-vs-cto");
		assertThat(page.expectFirst("h1").text()).isEqualTo("Where CPO and CTO overlap");
		assertThat(page.select(".overlap-lists h2").eachText()).startsWith("Only CPO 10");
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/overlap/cto-vs-cpo");
	}

	@Test
	void showsTheFirstThreeRolesOfMore() {
		Document page = read("/overlap/cto-vs-cpo-vs-cpto-vs-cio");
		assertThat(page.expectFirst(".notice").text())
			.isEqualTo("The picture holds at most three roles. Left out: CIO.");
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/overlap/cto-vs-cpo-vs-cpto");
	}

	@Test
	void leavesOutWhatItDoesNotKnowAndSaysSo() {
		Document page = read("/overlap/cto-vs-cpo?by=%3Cb%3Emagic&setting=nowhere");
		assertThat(page.select(".notice").eachText()).containsExactly(
				"Left out, because there is no such choice of what to compare here: <b>magic.",
				"Left out, because there is no such setting with these roles here: nowhere.");
		assertThat(page.select(".notice b")).isEmpty();
		assertThat(page.select(".overlap-lists h2")).hasSize(3);
	}

	private static Document read(String address) {
		UriComponents uri = UriComponentsBuilder.fromUriString(address).build();
		UnaryOperator<String> value = (name) -> {
			String typed = uri.getQueryParams().getFirst(name);
			return (typed != null) ? UriUtils.decode(typed, StandardCharsets.UTF_8) : null;
		};
		List<RoleNames> roles = CATALOGUE.roles()
			.getAllByPath(uri.getPathSegments().get(1))
			.stream()
			.map(Role::names)
			.toList();
		return Rendering.render("overlap/overlap", "overlap",
				Overlap.of(CATALOGUE, new OverlapAddress(roles, value.apply("by"), value.apply("setting"))));
	}

	private static String item(Document page, String name) {
		return page.expectFirst(".overlap-lists li:contains(" + name + ")").text();
	}

}
