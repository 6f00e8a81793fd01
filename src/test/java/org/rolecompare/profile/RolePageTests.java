package org.rolecompare.profile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rolecompare.Rendering;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.combinedrole.CombinedRoleCase.Counts;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.role.Role;
import org.rolecompare.statement.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader finds on the page of a role.
 */
class RolePageTests {

	private static final Catalogue CATALOGUE = Catalogues.example();

	@TestFactory
	Stream<DynamicTest> tellsEveryStatementOnceAndEverySource() {
		return CATALOGUE.roles()
			.all()
			.stream()
			.map((role) -> DynamicTest.dynamicTest(role.getSlug(), () -> tellsAll(role)));
	}

	private static Document page(String role) {
		return page(CATALOGUE.roles().find(role).orElseThrow());
	}

	private static Document page(Role role) {
		return Rendering.render("profile/role", "roleProfile", RoleProfile.of(CATALOGUE, role));
	}

	private void tellsAll(Role role) {
		Document page = page(role);
		List<Statement> stated = CATALOGUE.statements()
			.all()
			.stream()
			.filter((statement) -> statement.getRole().equals(role))
			.toList();
		assertThat(page.select(".profile-statements > li").eachAttr("id"))
			.containsExactlyInAnyOrderElementsOf(stated.stream().map(Statement::getKey).toList());
		stated.forEach((statement) -> {
			Element line = page
				.expectFirst("#category-" + statement.getCategory().getSlug() + " #" + statement.getKey());
			assertThat(line.text()).startsWith(statement.getSaid().getText());
			assertThat(line.select("a[role=doc-noteref]")).isNotEmpty();
			assertThat(line.expectFirst("a.profile-self").attr("href")).isEqualTo("#" + statement.getKey());
		});
		assertThat(page.select("[id^=category-]")).hasSameSizeAs(CATALOGUE.categories().all())
			.allMatch((row) -> row.select(".profile-statements > li, .unstated").size() > 0);
		CitationRoundTrip.holdsOn(page);
		assertThat(page.select("h1").eachText()).containsExactly(role.getAbbreviation() + ": " + role.getName());
		assertThat(page.select("h1, h2, h3, h4")).as("no heading level is skipped").satisfies((headings) -> {
			for (int index = 1; index < headings.size(); index++) {
				assertThat(level(headings.get(index)) - level(headings.get(index - 1))).isLessThanOrEqualTo(1);
			}
		});
	}

	private static int level(Element heading) {
		return heading.tagName().charAt(1) - '0';
	}

	@Test
	void leadsWithDefinitionNamesAndQuestion() {
		Document page = page("cpto");
		assertThat(page.expectFirst("#definition").text())
			.startsWith("An executive who holds the duties of CTO and CPO at once");
		assertThat(page.select("#definition a[role=doc-noteref]").eachText()).startsWith("1", "2");
		assertThat(page.select(".profile-answers em").eachText()).containsExactly("What?", "Why?", "How?");
		assertThat(page.select(".profile-head").text())
			.contains("Also called CTPO, Chief Technology and Product Officer");
		assertThat(page.title()).startsWith("CPTO: Chief Product and Technology Officer");
		assertThat(page.expectFirst("link[rel=canonical]").attr("href")).endsWith("/roles/cpto");
	}

	@Test
	void saysWhereTheWordingIsOurs() {
		assertThat(page("cio").expectFirst(".profile-answers").text()).endsWith("Our wording.");
		assertThat(page("cto").expectFirst(".profile-answers").text()).doesNotContain("Our wording");
	}

	@Test
	void warnsOfNamesThatMeanOtherRolesAsWell() {
		Element notice = page("cdao").expectFirst(".notice");
		assertThat(notice.text()).contains("CDO is also used for Chief Digital Officer.");
		assertThat(notice.select("a").eachAttr("href")).containsExactly("/roles/chief-digital-officer");
		assertThat(page("cpo").expectFirst(".notice").text())
			.contains("CPO is also used for CHRO, Chief Human Resources Officer.");
		assertThat(page("cto").select(".notice")).isEmpty();
	}

	@Test
	void linksARoleWithWhatItJoinsAndWhatJoinsIt() {
		assertThat(page("cpto").select(".profile-head .meta a").eachAttr("href")).containsExactly("/roles/cto",
				"/roles/cpo");
		assertThat(page("cto").select(".profile-head .meta a").eachAttr("href")).containsExactly("/roles/cpto",
				"/roles/cito");
		assertThat(page("cpto").select(".profile-head .meta")).hasSize(1);
	}

	@Test
	void tellsGroupsInTheOrderOfTheirFirstCategory() {
		assertThat(page("cto").select("#stated h3").eachText()).containsExactly("The job", "Authority", "People",
				"Career");
	}

	@Test
	void writesOutWhereNothingIsStated() {
		assertThat(page("chief-architect").select("#category-pay > div:last-child > *").outerHtml())
			.isEqualTo("<p class=\"unstated\">Not stated in our sources.</p>");
	}

	@Test
	void tellsEveryAnswerWhereSourcesDisagree() {
		Document page = page("cto");
		Element mark = page.expectFirst("#category-reports-to .dispute");
		assertThat(mark.attr("href")).isEqualTo("#dispute-cto-reports-to");
		assertThat(mark.parent().text()).isEqualTo("Sources disagree three answers");
		Element dispute = page.expectFirst("#dispute-cto-reports-to");
		assertThat(dispute.select(".profile-sides b").eachText()).containsExactly("About two thirds.",
				"About four in ten.", "Little more than a third.");
		assertThat(dispute.select(".rail a").eachAttr("href")).containsExactly("#category-reports-to");
		assertThat(page.select("#disputes .hint").text()).startsWith("On three questions about the CTO");
	}

	@Test
	void leavesDisputesAboutTheCombinedRoleToItsPage() {
		Document page = page("cpto");
		assertThat(page.select("#disputes h3").eachText()).containsExactly("From which side do CPTOs come?");
		assertThat(page.select(".door").text()).contains("7 disputed");
	}

	@Test
	void tellsWhatARoleOwnsBySettingAndLevel() {
		Document page = page("cto");
		assertThat(page.select("#owns h3").eachText()).containsExactly("Product and technology",
				"Technology leadership");
		assertThat(page.select("#owns .profile-assumption").eachText()).first()
			.isEqualTo("A company with a CTO and a CPO, or with a CPTO instead of both.");
		assertThat(page.select("#owns h4").eachText()).startsWith("Owns 13", "Shares 5", "Contributes 8",
				"Not involved 2");
		assertThat(page.select("#owns .profile-duties > li"))
			.allMatch((duty) -> duty.select("[role=doc-noteref]").size() > 0);
		assertThat(page.select("#owns .profile-duties > li:has(.reading)")).isNotEmpty();
		assertThat(page.select("#owns li:contains(Technical debt and maintenance) .dispute").eachAttr("href"))
			.containsExactly("#dispute-technical-debt");
	}

	@Test
	void leadsFromAResponsibilityToADisputeOnAnotherPage() {
		assertThat(page("cpo").select("#owns li:contains(Technical debt and maintenance) .dispute").eachAttr("href"))
			.containsExactly("/roles/cto#dispute-technical-debt");
	}

	@Test
	void saysNothingOfResponsibilitiesWhereNoSettingDoes() {
		Document page = page("cmo");
		assertThat(page.select("#owns, a[href=#owns]")).isEmpty();
	}

	@Test
	void creditsTheSkillsToEsco() {
		Document page = page("chief-architect");
		Element skills = page.expectFirst("#skills");
		assertThat(skills.text()).contains("This service uses the ESCO classification of the European Commission.")
			.contains("ESCO has no occupation called Chief Architect; in our judgement this is the nearest one");
		assertThat(skills.select("h3").eachText()).containsExactly("Essential 23", "Optional 6");
		assertThat(skills.select("div > .profile-skills > li")).hasSize(23);
		assertThat(skills.select("details > .profile-skills > li")).hasSize(6);
		assertThat(skills.select("a[href=https://esco.ec.europa.eu/]")).hasSize(1);
		assertThat(page("cto").expectFirst("#skills").text()).doesNotContain("nearest");
	}

	@Test
	void saysNothingOfSkillsWhereEscoHasNoOccupation() {
		assertThat(page("cpto").select("#skills, a[href=#skills]")).isEmpty();
	}

	@Test
	void offersComparisonsAtTheirCanonicalAddresses() {
		Document page = page("cpto");
		assertThat(page.select(".profile-comparisons a[href^=/compare]").eachAttr("href"))
			.startsWith("/compare/cto-vs-cpo-vs-cpto", "/compare/cto-vs-cpto", "/compare/cpo-vs-cpto");
		assertThat(page.select(".profile-comparisons a[href^=/compare]").eachAttr("href")).doesNotHaveDuplicates();
		assertThat(page.select("#role-1 option[selected]").eachAttr("value")).containsExactly("cpto");
	}

	@ParameterizedTest
	@CsvSource({
			"cto, /combined-roles /combined-roles/cpto/guide /combined-roles/cpto "
					+ "/combined-roles/cito/guide /combined-roles/cito, /moves?from=",
			"cpto, /combined-roles/cpto/guide /combined-roles/cpto, /moves?to=", "cmo, '', /moves?from=" })
	void leadsOnToComparingDecidingMovingAndHiring(String role, String decisions, String moves) {
		Document page = page(role);
		List<String> headings = page.select(".door > a").eachAttr("href");
		assertThat(headings).startsWith("/compare?role=" + role).contains(moves + role);
		assertThat(headings).last().isEqualTo("/roles/" + role + "/job-description");
		assertThat(page.select(".door a[href^=/combined-roles]").eachAttr("href"))
			.isEqualTo(Arrays.stream(decisions.split(" ")).filter((address) -> !address.isEmpty()).toList());
		assertThat(page.select(".doors").hasClass("doors-4")).isEqualTo(headings.size() == 4);
		assertThat(headings).hasSize(decisions.isEmpty() ? 3 : 4);
	}

	@Test
	void namesTheLikeliestPartnersAtTheDoors() {
		Document page = page("cpto");
		assertThat(page.select(".door:contains(Compare) p").text()).isEqualTo("CTO, CPO, CTO and CPO, or another");
		assertThat(page.select(".door:contains(Change roles) p").text()).isEqualTo("To CPTO from CTO, CPO, another");
		assertThat(page.select(".door:contains(Change roles) p a").eachAttr("href")).containsExactly("/moves/cto/cpto",
				"/moves/cpo/cpto", "/moves?to=cpto");
		assertThat(page("cto").select(".door:contains(Change roles) p").text()).startsWith("From CTO to CPTO, ");
	}

	@Test
	void countsWhatIsToldOfACombinedRoleAtItsDoor() {
		Counts counts = CATALOGUE.combinedRoles().find("cpto").orElseThrow().counts(CATALOGUE.disputes());
		assertThat(page("cpto").select(".door:contains(One leader or two?) p").text()).isEqualTo(counts.advantages()
				+ " advantages, " + counts.drawbacks() + " drawbacks, " + counts.disputes() + " disputed");
		assertThat(page("cto").select(".door:contains(One leader or two?) p").eachText()).first()
			.isEqualTo("CPTO: " + counts.advantages() + " for, " + counts.drawbacks() + " against");
	}

}
