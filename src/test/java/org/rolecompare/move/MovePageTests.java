package org.rolecompare.move;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.role.NoSuchRoleException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader who plans a move finds.
 */
@PageTest
class MovePageTests {

	@Autowired
	private Pages pages;

	@Test
	void aTechnologyOfficerLeavesWithAListOfWhatToLearn() {
		Document page = this.pages.read("/moves/cto/cpto");
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
		Document page = this.pages.read("/moves/cto/cpto");
		assertThat(section(page, "keep").select("h3").eachText()).containsExactly("Responsibilities 18",
				"Essential skills 22");
		assertThat(section(page, "keep").select("li:contains(Technical debt)").text())
			.contains("CTO shares, CPTO owns");
		assertThat(section(page, "leave").select("h3").eachText()).containsExactly("Responsibilities 0");
		assertThat(section(page, "leave").text()).contains("None.");
	}

	@Test
	void saysWhatToLetGo() {
		Element leave = section(this.pages.read("/moves/cpto/cto"), "leave");
		assertThat(leave.select("h3").eachText()).containsExactly("Responsibilities 10");
	}

	@Test
	void letsGoOfNoSkill() {
		Document page = this.pages.read("/moves/cpto/cto");
		Element unasked = section(page, "unasked");
		assertThat(unasked.select("h2, h3").eachText()).containsExactly("Essential for the CPTO, not for the CTO",
				"Skills 21");
		assertThat(unasked.text()).contains("Nobody lets go of a skill");
		assertThat(this.pages.read("/moves/cto/cpto").select("#unasked")).isEmpty();
	}

	@Test
	void foldsSkillsUnderTheCautionOfTheirOccupation() {
		Element learn = section(this.pages.read("/moves/cto/cpo"), "learn");
		Element folded = learn.expectFirst("details");
		assertThat(folded.hasAttr("open")).isFalse();
		List<String> skills = folded.select("li").eachText();
		assertThat(skills).contains("product packaging requirements");
		assertThat(folded.expectFirst("summary").text())
			.isEqualTo(skills.size() + " skills listed only for that occupation");
		assertThat(folded.previousElementSibling().text()).startsWith("ESCO's chief product officer leans to");
		assertThat(section(this.pages.read("/moves/ceo/coo"), "unasked").select("details")).isEmpty();
	}

	@Test
	void leadsIntoTheRoleAndSaysWhereItFails() {
		Document page = this.pages.read("/moves/cto/cpto");
		assertThat(section(page, "paths").select("h3").eachText()).containsExactly("Typical background",
				"Path into the role");
		assertThat(section(page, "failures").select("h3").eachText()).containsExactly("How it goes wrong",
				"Drawbacks of the combined role 12");
		assertThat(section(page, "paths").select("li")).isNotEmpty()
			.allMatch((item) -> !item.select("a.cite").isEmpty());
		assertThat(this.pages.read("/moves/cpto/cto").select(".move-drawbacks")).isEmpty();
	}

	@Test
	void putsTheStatementsOfBothBesideEachOther() {
		Document page = this.pages.read("/moves/cto/cpto");
		assertThat(page.select(".heads .letters").eachText()).containsExactly("CTO", "CPTO");
		assertThat(page.select("tbody tr")).hasSize(11).allMatch((row) -> row.select("td").size() == 2);
		assertThat(page.select("td").eachText()).doesNotContain("");
		assertThat(page.select("#categories ~ table a.dispute").eachAttr("href"))
			.contains("/roles/cto#dispute-cto-reports-to");
		assertThat(this.pages.read("/moves/cto/chief-architect").select("td .unstated").eachText())
			.contains("Not stated in our sources.");
	}

	@Test
	void tellsNothingFromALevelThatIsNotStated() {
		Document page = this.pages.read("/moves/cto/cio");
		Element unknown = section(page, "unknown");
		assertThat(unknown.select("li").eachText()).anyMatch((item) -> item.contains("Technical debt of the products")
				&& item.contains("CTO shares, CIO no level given"));
		assertThat(section(page, "leave").text()).doesNotContain("Technical debt");
		Document silent = this.pages.read("/moves/cdao/vp-engineering");
		assertThat(silent.expectFirst(".lead").text())
			.contains("For 13 more responsibilities this is not known, because no level is given for one of the two.");
		assertThat(section(silent, "unknown").select("li")).hasSize(13)
			.allMatch((item) -> item.text().contains("no level given"));
	}

	@Test
	void saysWhereASkillIsOptionalAndNotUnneeded() {
		Document page = this.pages.read("/moves/ceo/coo");
		assertThat(page.select("#leave")).isEmpty();
		assertThat(section(page, "unasked").select("h2, h3").eachText())
			.containsExactly("Essential for the CEO, not for the COO", "Skills 14");
		assertThat(section(page, "unasked").select("li").eachText())
			.contains("develop business plans optional for the COO");
		assertThat(section(page, "learn").select("h3").eachText()).containsExactly("New essential skills 6");
	}

	@Test
	void leadsToTheDisputesAboutWhatItTells() {
		Document page = this.pages.read("/moves/cto/cpto");
		assertThat(section(page, "failures").select("li a.dispute").eachAttr("href"))
			.contains("/combined-roles/cpto#dispute-both-crafts", "/combined-roles/cpto#dispute-does-it-work");
		assertThat(section(page, "paths").select("a.dispute").eachAttr("href"))
			.containsExactly("/roles/cpto#dispute-cpto-origin");
	}

	@Test
	void hintsAtNoListThatIsEmpty() {
		Document page = this.pages.read("/moves/cpto/cto");
		assertThat(section(page, "learn").text()).doesNotContain("answers for these responsibilities");
		assertThat(section(page, "leave").text()).contains("The CPTO answers for these responsibilities");
	}

	@Test
	void saysPlainlyWhatTheCatalogueDoesNotHave() {
		Document page = this.pages.read("/moves/cmo/cro");
		assertThat(page.select(".hint").eachText()).contains(
				"No setting in the catalogue has both CMO and CRO, so it is not known what becomes of the responsibilities.",
				"The catalogue lists no essential skills for CRO, so what becomes of them is not known.");
		assertThat(page.select("#learn, #keep, #leave, #unasked, #skill-sources")).isEmpty();
		assertThat(page.select("tbody tr")).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/moves/CTO/cpto, /moves/cto/cpto", "/moves/cto/ctpo?setting=x, /moves/cto/cpto?setting=x",
			"/moves/cto/cto, /roles/cto", "/moves/CPTO/ctpo, /roles/cpto" })
	void movesOtherSpellingsToTheAddress(String address, String target) {
		assertThat(this.pages.open(address)).hasStatus(301).hasHeader("Location", target);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/moves/cto/nope", "/moves/nope/cto", "/moves/cdo/cto", "/moves/nope/nope",
			"/moves/cto/%3Cscript%3E", "/moves/cto/cto-vs-cpo" })
	void refusesUnknownRoles(String address) {
		MvcTestResult answer = this.pages.open(address);
		assertThat(answer).hasStatus(404);
		assertThat(answer.getMvcResult().getResolvedException()).isInstanceOf(NoSuchRoleException.class);
	}

	@Test
	void leavesOutASettingThatDoesNotHoldTheRoles() {
		Document page = this.pages.read("/moves/cto/cpto?setting=%3Ci%3Enowhere");
		assertThat(page.select(".notice").text())
			.isEqualTo("<i>nowhere is not a setting with these roles; it was left out.");
		assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
	}

	@Test
	void comparisonsAndRolesLeadHere() {
		assertThat(this.pages.read("/compare/cto-vs-cpto").select(".go-on a").eachAttr("href"))
			.containsExactly("/overlap/cto-vs-cpto", "/moves/cto/cpto", "/moves/cpto/cto");
		assertThat(this.pages.read("/compare/cto-vs-cpo-vs-cpto").select(".go-on a").eachAttr("href"))
			.containsExactly("/overlap/cto-vs-cpo-vs-cpto");
		assertThat(this.pages.read("/compare/cto-vs-cpo-vs-cpto-vs-cio").select(".go-on a")).isEmpty();
		assertThat(this.pages.read("/roles/cto").select("#compare a").eachAttr("href")).contains("/moves/cto/cpto",
				"/moves/cpto/cto", "/overlap/cto-vs-cpto");
	}

	@Test
	void takesAConstantNumberOfStatements() {
		long whole = this.pages.countStatements("/moves/cto/cpto");
		assertThat(whole).isLessThanOrEqualTo(8);
		assertThat(List.of("/moves/cto/cio", "/moves/cmo/cro", "/moves/cpto/cto"))
			.allSatisfy((address) -> assertThat(this.pages.countStatements(address)).isLessThanOrEqualTo(whole));
	}

	private static Element section(Document page, String heading) {
		return page.expectFirst("section:has(#" + heading + ")");
	}

}
