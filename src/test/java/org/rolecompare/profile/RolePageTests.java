package org.rolecompare.profile;

import java.util.Locale;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.role.NoSuchRoleException;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.RoleRepository;
import org.rolecompare.statement.CategoryRepository;
import org.rolecompare.statement.Statement;
import org.rolecompare.statement.StatementRepository;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader finds on the page of a role.
 */
@PageTest
class RolePageTests {

	@Autowired
	private Pages pages;

	@Autowired
	private RoleRepository roles;

	@Autowired
	private StatementRepository statements;

	@Autowired
	private CategoryRepository categories;

	@TestFactory
	Stream<DynamicTest> tellsEveryStatementOnceAndEverySource() {
		return this.roles.findNames(Limit.unlimited())
			.stream()
			.map((role) -> DynamicTest.dynamicTest(role.slug(), () -> tellsAll(role)));
	}

	private void tellsAll(RoleNames role) {
		Document page = this.pages.read("/roles/" + role.slug());
		List<Statement> stated = this.statements.findByCategory(role.slug())
			.stream()
			.flatMap((cell) -> Stream.ofNullable(cell.statement()))
			.distinct()
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
		assertThat(page.select("[id^=category-]")).hasSize((int) this.categories.count())
			.allMatch((row) -> row.select(".profile-statements > li, .unstated").size() > 0);
		CitationRoundTrip.holdsOn(page);
		assertThat(page.select("h1").eachText()).containsExactly(role.abbreviation() + ": " + role.name());
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
		Document page = this.pages.read("/roles/cpto");
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
		assertThat(this.pages.read("/roles/cio").expectFirst(".profile-answers").text()).endsWith("Our wording.");
		assertThat(this.pages.read("/roles/cto").expectFirst(".profile-answers").text()).doesNotContain("Our wording");
	}

	@Test
	void warnsOfNamesThatMeanOtherRolesAsWell() {
		Element notice = this.pages.read("/roles/cdao").expectFirst(".notice");
		assertThat(notice.text()).contains("CDO is also used for Chief Digital Officer.");
		assertThat(notice.select("a").eachAttr("href")).containsExactly("/roles/chief-digital-officer");
		assertThat(this.pages.read("/roles/cpo").expectFirst(".notice").text())
			.contains("CPO is also used for CHRO, Chief Human Resources Officer.");
		assertThat(this.pages.read("/roles/cto").select(".notice")).isEmpty();
	}

	@Test
	void linksARoleWithWhatItJoinsAndWhatJoinsIt() {
		assertThat(this.pages.read("/roles/cpto").select(".profile-head .meta a").eachAttr("href"))
			.containsExactly("/roles/cto", "/roles/cpo", "/combined-roles/cpto");
		assertThat(this.pages.read("/roles/cto").select(".profile-head .meta a").eachAttr("href"))
			.containsExactly("/roles/cpto", "/combined-roles/cpto", "/roles/cito", "/combined-roles/cito");
		assertThat(this.pages.read("/roles/ceo").select(".profile-head a[href^=/combined-roles]")).isEmpty();
	}

	@Test
	void tellsGroupsInTheOrderOfTheirFirstCategory() {
		assertThat(this.pages.read("/roles/cto").select("#stated h3").eachText()).containsExactly("The job",
				"Authority", "People", "Career");
	}

	@Test
	void writesOutWhereNothingIsStated() {
		assertThat(this.pages.read("/roles/chief-architect").select("#category-pay .unstated").text())
			.isEqualTo("Not stated in our sources.");
	}

	@Test
	void tellsEveryAnswerWhereSourcesDisagree() {
		Document page = this.pages.read("/roles/cto");
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
		Document page = this.pages.read("/roles/cpto");
		assertThat(page.select("#disputes h3").eachText()).containsExactly("From which side do CPTOs come?");
		assertThat(page.select(".profile-head").text()).contains("with the 7 questions on which sources disagree");
	}

	@Test
	void tellsWhatARoleOwnsBySettingAndLevel() {
		Document page = this.pages.read("/roles/cto");
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
		assertThat(this.pages.read("/roles/cpo")
			.select("#owns li:contains(Technical debt and maintenance) .dispute")
			.eachAttr("href")).containsExactly("/roles/cto#dispute-technical-debt");
	}

	@Test
	void saysNothingOfResponsibilitiesWhereNoSettingDoes() {
		Document page = this.pages.read("/roles/cmo");
		assertThat(page.select("#owns, a[href=#owns]")).isEmpty();
	}

	@Test
	void creditsTheSkillsToEsco() {
		Document page = this.pages.read("/roles/chief-architect");
		Element skills = page.expectFirst("#skills");
		assertThat(skills.text()).contains("This service uses the ESCO classification of the European Commission.")
			.contains("ESCO has no occupation called Chief Architect; in our judgement this is the nearest one");
		assertThat(skills.select("h3").eachText()).containsExactly("Essential 23", "Optional 6");
		assertThat(skills.select("div > .profile-skills > li")).hasSize(23);
		assertThat(skills.select("details > .profile-skills > li")).hasSize(6);
		assertThat(skills.select("a[href=https://esco.ec.europa.eu/]")).hasSize(1);
		assertThat(this.pages.read("/roles/cto").expectFirst("#skills").text()).doesNotContain("nearest");
	}

	@Test
	void saysNothingOfSkillsWhereEscoHasNoOccupation() {
		assertThat(this.pages.read("/roles/cpto").select("#skills, a[href=#skills]")).isEmpty();
	}

	@Test
	void offersComparisonsAtTheirCanonicalAddresses() {
		Document page = this.pages.read("/roles/cpto");
		assertThat(page.select(".profile-comparisons a[href^=/compare]").eachAttr("href"))
			.startsWith("/compare/cto-vs-cpo-vs-cpto", "/compare/cto-vs-cpto", "/compare/cpo-vs-cpto");
		assertThat(page.select(".profile-comparisons a[href^=/compare]").eachAttr("href")).doesNotHaveDuplicates();
		assertThat(page.select("#role-1 option[selected]").eachAttr("value")).containsExactly("cpto");
	}

	@ParameterizedTest
	@CsvSource({ "cto, CPTO CITO", "cpto, CPTO", "cmo, ''" })
	void leadsOnToComparingMovingAndDeciding(String role, String guides) {
		Document page = this.pages.read("/roles/" + role);
		List<String> doors = page.select(".profile-tools a").eachAttr("href");
		assertThat(doors).startsWith("/compare?role=" + role, "/moves?from=" + role,
				"/roles/" + role + "/job-description");
		assertThat(doors.subList(3, doors.size())).isEqualTo(Arrays.stream(guides.split(" "))
			.filter((guide) -> !guide.isEmpty())
			.map((guide) -> "/combined-roles/" + guide.toLowerCase(Locale.ROOT) + "/guide")
			.toList());
	}

	@ParameterizedTest
	@CsvSource({ "/roles/CTO, /roles/cto", "/roles/Cto?page=2, /roles/cto", "/roles/ctpo, /roles/cpto",
			"/roles/CTPO, /roles/cpto", "/roles/chief-technical-officer, /roles/cto",
			"/roles/Chief%20Technical%20Officer, /roles/cto",
			"/roles/chief-digital-officer%21, /roles/chief-digital-officer" })
	void movesOtherNamesOfOneRoleToItsAddress(String address, String role) {
		MvcTestResult answer = this.pages.open(address);
		assertThat(answer).hasStatus(HttpStatus.MOVED_PERMANENTLY).hasRedirectedUrl(role);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cdo", "CDO", "chief-digital-information-officer" })
	void asksWhichRoleIsMeantByASharedName(String name) {
		assertThat(refusal("/roles/" + name).getLookups()).singleElement()
			.satisfies((lookup) -> assertThat(lookup.isShared()).isTrue())
			.satisfies((lookup) -> assertThat(lookup.typed()).isEqualTo(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nobody", "%3Cscript%3Ealert(1)", "%24%7B7*7%7D", "__%24%7B7*7%7D__%3A%3Ax",
			"%E2%80%AEotc", "%F0%9F%A6%8A", "--", "'%20or%201=1", "cto-vs-cpo", "*" })
	void knowsNoRoleOfAnotherName(String name) {
		assertThat(refusal("/roles/" + name).getLookups()).singleElement()
			.satisfies((lookup) -> assertThat(lookup.roles()).isEmpty());
	}

	@Test
	void standsNamesOfAnyLength() {
		assertThat(refusal("/roles/" + "a-".repeat(4000)).getLookups()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "..%2fcto", "cto%00", "cto;x=y", "cto%0d%0aSet-Cookie:%20a=b" })
	void turnsAwayWhatIsNoName(String name) {
		assertThat(this.pages.open("/roles/" + name)).hasStatus4xxClientError();
	}

	private NoSuchRoleException refusal(String address) {
		MvcTestResult answer = this.pages.open(address);
		assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(answer.getMvcResult().getResolvedException()).isInstanceOf(NoSuchRoleException.class);
		return (NoSuchRoleException) answer.getMvcResult().getResolvedException();
	}

	@Test
	void takesAConstantNumberOfStatements() {
		long whole = this.pages.countStatements("/roles/cto");
		assertThat(whole).isLessThanOrEqualTo(8);
		assertThat(this.pages.countStatements("/roles/cpto")).isEqualTo(whole);
		assertThat(this.pages.countStatements("/roles/cro")).isEqualTo(whole);
	}

}
