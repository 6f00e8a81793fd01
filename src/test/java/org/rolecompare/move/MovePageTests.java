package org.rolecompare.move;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.rolecompare.Rendering;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.role.RoleNames;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader who plans a move finds.
 */
class MovePageTests {

	private static final Catalogue CATALOGUE = Catalogues.example();

	@Test
	void tellsAMoveInABreath() {
		assertThat(read("cto", "cpto", null).expectFirst("h1").text()).isEqualTo("From CTO to CPTO");
		assertThat(lead("cto", "cpto")).isEqualTo("10 responsibilities are new, 18 carry over, none ends. "
				+ "A plan on one page, in the order in which to take it up.");
		assertThat(lead("cpto", "cto")).isEqualTo("No responsibility is new, 18 carry over, 10 end.");
		assertThat(lead("cdao", "vp-engineering")).contains("Of 13 more it is not known.");
	}

	@Test
	void startsWithWhatIsOwnedAndBestDocumented() {
		Document page = read("cto", "cpto", null);
		List<Element> rows = page.select("#start, #then")
			.stream()
			.flatMap((heading) -> heading.closest("section").select("tbody tr").stream())
			.toList();
		assertThat(rows).hasSize(10);
		assertThat(rows).extracting((row) -> row.expectFirst(".order").text())
			.containsExactlyElementsOf(IntStream.rangeClosed(1, 10).mapToObj(String::valueOf).toList());
		assertThat(rows).isSortedAccordingTo(
				Comparator.comparing(MovePageTests::level).thenComparing((row) -> -row.select(".cites a").size()));
		assertThat(section(page, "start").select("tbody tr")).hasSize(4)
			.allMatch((row) -> level(row).equals("level-owns"));
		assertThat(section(page, "start").select(".rail").text()).contains("answer for alone");
		Element launch = section(page, "then").expectFirst("tr:contains(Launch and product)");
		assertThat(launch.select(".area").text()).isEqualTo("Business");
		assertThat(launch.select(".who").eachText()).containsExactly("CTO", "CPTO");
		assertThat(launch.select(".level").eachText()).containsExactly("Not involved", "Shares");
		assertThat(launch.select(".reading")).hasSize(2);
	}

	@Test
	void saysWhatCarriesOverAndFoldsWhatStaysAsItIs() {
		Element keep = section(read("cto", "cpto", null), "keep");
		assertThat(keep.select(".rail").text()).contains("18 responsibilities").contains(" at another level.");
		assertThat(keep.select("h3").first().text()).isEqualTo("From shared to owned");
		assertThat(keep.select("h3 + ul").first().text()).contains("Technical debt");
		Element folded = keep.expectFirst("details");
		assertThat(folded.hasAttr("open")).isFalse();
		assertThat(folded.expectFirst("summary").text())
			.isEqualTo("The other " + folded.select("li").size() + ", unchanged");
		assertThat(keep.select("li")).hasSize(18).allMatch((line) -> !line.select(".cites a").isEmpty());
	}

	@Test
	void saysWhatEndsInTheOrderOfWhatItWas() {
		assertThat(section(read("cto", "cpto", null), "ends").text())
			.isEqualTo("Ends None of the CTO’s responsibilities.");
		Element ends = section(read("cpto", "cto", null), "ends");
		assertThat(ends.select("tbody tr")).hasSize(10);
		assertThat(ends.select("tbody tr .now .level").eachAttr("class")).isSortedAccordingTo(
				Comparator.comparing((String level) -> level.contains("owns") ? 0 : level.contains("shares") ? 1 : 2));
	}

	@Test
	void saysWhomHoldersOfBothRolesLead() {
		Element teams = section(read("cto", "cpto", null), "teams");
		assertThat(teams.select("h3").eachText()).containsExactly("CPTO", "CTO");
		assertThat(teams.select("li")).isNotEmpty().allMatch((line) -> !line.select(".cites a").isEmpty());
	}

	@Test
	void tellsSkillsApartAndLetsGoOfNone() {
		Element skills = section(read("cpto", "cto", null), "skills");
		assertThat(skills.select(".say").text())
			.isEqualTo("By ESCO’s lists 22 essential skills carry over and none is new. "
					+ "21 are essential for the CPTO and not for the CTO.");
		assertThat(skills.select("details h3").eachText()).containsExactly("New 0", "Carry over 22",
				"Essential for the CPTO, not for the CTO 21");
		assertThat(skills.text()).contains("Nobody lets go of a skill");
		assertThat(section(read("ceo", "coo", null), "skills").select("li").eachText())
			.contains("develop business plans optional for the COO");
	}

	@Test
	void foldsSkillsWithTheCautionOfTheirOccupation() {
		Element fold = section(read("cto", "cpo", null), "skills").expectFirst("details");
		assertThat(fold.hasAttr("open")).isFalse();
		assertThat(fold.expectFirst("summary").text()).endsWith("with ESCO’s cautions");
		Element apart = fold.expectFirst("p:contains(listed only for that occupation) + ul");
		assertThat(apart.select("li").eachText()).contains("product packaging requirements");
		assertThat(fold.select(".hint").eachText())
			.anyMatch((hint) -> hint.startsWith("ESCO's chief product officer leans to"));
	}

	@Test
	void leadsIntoTheRoleAndSaysWhereItFails() {
		Document page = read("cto", "cpto", null);
		assertThat(section(page, "paths").select("h3").eachText()).containsExactly("Typical background",
				"Path into the role");
		assertThat(section(page, "paths").select("li")).isNotEmpty()
			.allMatch((item) -> !item.select(".cites a").isEmpty());
		assertThat(section(page, "failures").select(".look a").eachAttr("href"))
			.containsExactly("/combined-roles/cpto#drawbacks");
		assertThat(section(page, "failures").select(".look").text()).isEqualTo("As a combined role: 12 drawbacks");
		assertThat(section(read("cpto", "cto", null), "failures").select("a[href*=drawbacks]")).isEmpty();
	}

	@Test
	void linksTheComparisonAndDoesNotRepeatIt() {
		Document page = read("cto", "cpto", null);
		assertThat(page.select("main > .hint a").eachAttr("href"))
			.containsExactly("/responsibilities/product-and-technology", "/compare/cto-vs-cpto");
		assertThat(page.select("table.comparison")).isEmpty();
	}

	@Test
	void saysWhereOurSourcesAreSilentAndWhereToLook() {
		Element pay = section(read("cto", "cpto", null), "pay");
		assertThat(pay.select(".unstated").text()).isEqualTo("What a CPTO earns is not stated in our sources.");
		assertThat(pay.select("li").text()).startsWith("Earned about US$134,000");
		assertThat(pay.select(".look a").eachAttr("href")).containsExactly("/categories/pay", "/roles/cpto",
				"/roles/cto");
		Document silent = read("cmo", "cro", null);
		assertThat(silent.expectFirst(".lead").text()).startsWith("Our catalogue does not say who owns what");
		assertThat(section(silent, "silent").select(".unstated").text()).endsWith("is not stated in our sources.");
		assertThat(section(silent, "silent").select(".look a").eachAttr("href")).containsExactly("/roles/cro",
				"/roles/cmo");
		assertThat(section(silent, "skills").text()).contains("lists no essential skills for ")
			.contains("so what becomes of them is not known.");
		assertThat(silent.select("#start, #then, #keep, #ends, #unknown")).isEmpty();
	}

	@Test
	void tellsNothingFromALevelThatIsNotStated() {
		Document page = read("cto", "cio", null);
		Element unknown = section(page, "unknown");
		assertThat(unknown.select("li").eachText()).anyMatch((item) -> item.contains("Technical debt of the products")
				&& item.contains("CTO shares, CIO no level given"));
		assertThat(section(page, "ends").text()).doesNotContain("Technical debt");
		Document silent = read("cdao", "vp-engineering", null);
		assertThat(section(silent, "unknown").select("details li")).hasSize(13)
			.allMatch((item) -> item.text().contains("no level given"));
		assertThat(section(silent, "unknown").select(".look a").attr("href")).startsWith("/responsibilities/");
	}

	@Test
	void leadsToTheDisputesAboutWhatItTells() {
		Document page = read("cto", "cpto", null);
		assertThat(section(page, "keep").select("li a.dispute").eachAttr("href"))
			.contains("/roles/cto#dispute-technical-debt");
		assertThat(section(page, "paths").select("a.dispute")).isNotEmpty();
	}

	@Test
	void leavesOutASettingThatDoesNotHoldTheRoles() {
		Document page = read("cto", "cpto", "<i>nowhere");
		assertThat(page.select(".notice").text())
			.isEqualTo("Left out, because there is no such setting with these roles here: <i>nowhere.");
		assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
	}

	private static String lead(String from, String to) {
		return read(from, to, null).expectFirst(".lead").text();
	}

	/**
	 * The level in the new role, whose names are in alphabetical order as they ascend.
	 */
	private static String level(Element row) {
		String levels = row.select("td:not(.now) > .level").attr("class");
		return levels.contains("owns") ? "level-owns" : levels.contains("shares") ? "level-shares" : "level-under";
	}

	private static Document read(String from, String to, String setting) {
		RoleNames left = CATALOGUE.roles().getByName(from).names();
		RoleNames next = CATALOGUE.roles().getByName(to).names();
		return Rendering.render("move/move", "move", Move.of(CATALOGUE, new MoveAddress(left, next, setting)));
	}

	private static Element section(Document page, String heading) {
		return page.expectFirst("section:has(#" + heading + ")");
	}

}
