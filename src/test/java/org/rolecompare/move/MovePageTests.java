package org.rolecompare.move;

import java.util.List;

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
	void aTechnologyOfficerLeavesWithAListOfWhatToLearn() {
		Document page = read("cto", "cpto", null);
		assertThat(page.expectFirst("h1").text()).isEqualTo("From CTO to CPTO");
		assertThat(page.expectFirst(".lead").text())
			.isEqualTo("Going from CTO to CPTO means taking on ten responsibilities, "
					+ "keeping 18 and letting go of none. Of the essential skills that ESCO lists, 22 carry over and 21 are new.");
		Element learn = section(page, "learn");
		assertThat(learn.select("h3").eachText()).containsExactly("New responsibilities 10", "New essential skills 21");
		assertThat(learn.select("h4").eachText()).containsExactly("Product", "Business", "People");
		assertThat(learn.text()).contains("Product vision").contains("Launch and product marketing");
		assertThat(learn.select("li:contains(Launch and product)").text())
			.contains("CTO not involved; to be shared with others");
		assertThat(section(page, "skill-sources").text()).contains("leans to physical goods")
			.contains("The catalogue has no ESCO occupation for the CPTO");
	}

	@Test
	void saysWhatCarriesOverAndHowItChanges() {
		Document page = read("cto", "cpto", null);
		assertThat(section(page, "keep").select("h3").eachText()).containsExactly("Responsibilities 18",
				"Essential skills 22");
		assertThat(section(page, "keep").select("li:contains(Technical debt)").text())
			.contains("CTO shares, CPTO owns");
		assertThat(section(page, "leave").select("h3").eachText()).containsExactly("Responsibilities 0");
		assertThat(section(page, "leave").text()).contains("None.");
	}

	@Test
	void saysWhatToLetGo() {
		Element leave = section(read("cpto", "cto", null), "leave");
		assertThat(leave.select("h3").eachText()).containsExactly("Responsibilities 10");
	}

	@Test
	void letsGoOfNoSkill() {
		Document page = read("cpto", "cto", null);
		Element unasked = section(page, "unasked");
		assertThat(unasked.select("h2, h3").eachText()).containsExactly("Essential for the CPTO, not for the CTO",
				"Skills 21");
		assertThat(unasked.text()).contains("Nobody lets go of a skill");
		assertThat(read("cto", "cpto", null).select("#unasked")).isEmpty();
	}

	@Test
	void foldsSkillsUnderTheCautionOfTheirOccupation() {
		Element learn = section(read("cto", "cpo", null), "learn");
		Element folded = learn.expectFirst("details");
		assertThat(folded.hasAttr("open")).isFalse();
		List<String> skills = folded.select("li").eachText();
		assertThat(skills).contains("product packaging requirements");
		assertThat(folded.expectFirst("summary").text())
			.isEqualTo(skills.size() + " skills listed only for that occupation");
		assertThat(folded.previousElementSibling().text()).startsWith("ESCO's chief product officer leans to");
		assertThat(section(read("ceo", "coo", null), "unasked").select("details")).isEmpty();
	}

	@Test
	void leadsIntoTheRoleAndSaysWhereItFails() {
		Document page = read("cto", "cpto", null);
		assertThat(section(page, "paths").select("h3").eachText()).containsExactly("Typical background",
				"Path into the role");
		assertThat(section(page, "failures").select("h3").eachText()).containsExactly("How it goes wrong",
				"Drawbacks of the combined role 12");
		assertThat(section(page, "paths").select("li")).isNotEmpty()
			.allMatch((item) -> !item.select(".cites a").isEmpty());
		assertThat(read("cpto", "cto", null).select(".move-drawbacks")).isEmpty();
	}

	@Test
	void putsTheStatementsOfBothBesideEachOther() {
		Document page = read("cto", "cpto", null);
		assertThat(page.select(".heads .letters").eachText()).containsExactly("CTO", "CPTO");
		assertThat(page.select("tbody tr")).hasSize(11).allMatch((row) -> row.select("td").size() == 2);
		assertThat(page.select("td").eachText()).doesNotContain("");
		assertThat(page.select("#categories ~ table a.dispute").eachAttr("href"))
			.contains("/roles/cto#dispute-cto-reports-to");
		assertThat(read("cto", "chief-architect", null).select("td .unstated").eachText())
			.contains("Not stated in our sources.");
	}

	@Test
	void tellsNothingFromALevelThatIsNotStated() {
		Document page = read("cto", "cio", null);
		Element unknown = section(page, "unknown");
		assertThat(unknown.select("li").eachText()).anyMatch((item) -> item.contains("Technical debt of the products")
				&& item.contains("CTO shares, CIO no level given"));
		assertThat(section(page, "leave").text()).doesNotContain("Technical debt");
		Document silent = read("cdao", "vp-engineering", null);
		assertThat(silent.expectFirst(".lead").text())
			.contains("For 13 more responsibilities this is not known, because no level is given for one of the two.");
		assertThat(section(silent, "unknown").select("li")).hasSize(13)
			.allMatch((item) -> item.text().contains("no level given"));
	}

	@Test
	void saysWhereASkillIsOptionalAndNotUnneeded() {
		Document page = read("ceo", "coo", null);
		assertThat(page.select("#leave")).isEmpty();
		assertThat(section(page, "unasked").select("h2, h3").eachText())
			.containsExactly("Essential for the CEO, not for the COO", "Skills 14");
		assertThat(section(page, "unasked").select("li").eachText())
			.contains("develop business plans optional for the COO");
		assertThat(section(page, "learn").select("h3").eachText()).containsExactly("New essential skills 6");
	}

	@Test
	void leadsToTheDisputesAboutWhatItTells() {
		Document page = read("cto", "cpto", null);
		assertThat(section(page, "failures").select("li a.dispute").eachAttr("href"))
			.contains("/combined-roles/cpto#dispute-both-crafts", "/combined-roles/cpto#dispute-does-it-work");
		assertThat(section(page, "paths").select("a.dispute").eachAttr("href"))
			.containsExactly("/roles/cpto#dispute-cpto-origin");
	}

	@Test
	void hintsAtNoListThatIsEmpty() {
		Document page = read("cpto", "cto", null);
		assertThat(section(page, "learn").text()).doesNotContain("answers for these responsibilities");
		assertThat(section(page, "leave").text()).contains("The CPTO answers for these responsibilities");
	}

	@Test
	void saysPlainlyWhatTheCatalogueDoesNotHave() {
		Document page = read("cmo", "cro", null);
		assertThat(page.select(".hint").eachText()).contains(
				"No setting in the catalogue has both CMO and CRO, so it is not known what becomes of the responsibilities.",
				"The catalogue lists no essential skills for CRO, so what becomes of them is not known.");
		assertThat(page.select("#learn, #keep, #leave, #unasked, #skill-sources")).isEmpty();
		assertThat(page.select("tbody tr")).isNotEmpty();
	}

	@Test
	void leavesOutASettingThatDoesNotHoldTheRoles() {
		Document page = read("cto", "cpto", "<i>nowhere");
		assertThat(page.select(".notice").text())
			.isEqualTo("Left out, because there is no such setting with these roles here: <i>nowhere.");
		assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
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
