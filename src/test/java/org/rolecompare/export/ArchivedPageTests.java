package org.rolecompare.export;

import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.sitemap.Sitemap;

import static org.assertj.core.api.Assertions.assertThat;

class ArchivedPageTests {

	private static final Catalogue CATALOGUE = Catalogues.example();

	private static final ArchiveIndex INDEX = new ArchiveIndex(Sitemap.of(CATALOGUE), CATALOGUE.roles().names());

	private static final Origin NOWHERE = Origin.at(Origin.NOWHERE);

	private static final Origin KNOWN = Origin.at("https://roles.example.org");

	@Test
	void leadsToTheFilesOfTheArchive() {
		assertThat(archived("<p><a href='/roles/cpo#owns'>CPO</a></p>", NOWHERE).html())
			.isEqualTo("<p><a href=\"cpo.html#owns\">CPO</a></p>");
	}

	@Test
	void keepsLinksThatLeaveTheSite() {
		String outside = "<a href=\"https://example.org/a?b=c\">A</a><a href=\"mailto:a@example.org\">B</a>";
		assertThat(archived(outside, NOWHERE).html()).isEqualTo(outside);
	}

	@Test
	void keepsTheTextOfALinkThatLeadsNowhere() {
		assertThat(archived("<p>See <a href='/roles/nobody'>Nobody</a>.</p>", NOWHERE).html())
			.isEqualTo("<p>See Nobody.</p>");
	}

	@Test
	void leadsToTheInstallationWhereItIsKnown() {
		assertThat(archived("<p>See <a href='/references?kind=study'>studies</a>.</p>", KNOWN).html())
			.isEqualTo("<p>See <a href=\"https://roles.example.org/references?kind=study\">studies</a>.</p>");
	}

	@Test
	void leavesOutWaysOnThatLeadNowhereWithTheEntryThatTheyBegin() {
		String list = "<ul><li><a class='standalone' href='/compare/cto-vs-nobody'>CTO, Nobody</a> <b>why</b></li>"
				+ "<li><a class='standalone' href='/compare/cto-vs-cpo'>CTO, CPO</a></li></ul>";
		assertThat(archived(list, NOWHERE).select("li").eachText()).containsExactly("CTO, CPO");
	}

	@Test
	void leavesOutASectionOfWhichNothingIsLeftButItsHeading() {
		Element main = archived("<nav><ul><li><a href='#compare'>Compare</a></li><li><a href='#owns'>Owns</a></li></ul>"
				+ "</nav><section id='compare'><h2>Compare</h2><form><button>Go</button></form></section>"
				+ "<section id='owns'><h2>Owns</h2><p>All.</p></section>", NOWHERE);
		assertThat(main.select("section").eachAttr("id")).containsExactly("owns");
		assertThat(main.select("a").eachAttr("href")).containsExactly("#owns");
	}

	@Test
	void leavesOutFormsAndSwitches() {
		Element main = archived("<div class='controls'><form action='/compare'><label>A<input></label></form></div>"
				+ "<p class='result'>2 roles. <a data-swap href='/compare/cto-vs-cpo?show=all'>Show them</a></p>",
				NOWHERE);
		assertThat(main.html()).isEqualTo("<p class=\"result\">2 roles. </p>");
	}

	@Test
	void showsTheQuestionsOfAGuideWithoutItsBoxes() {
		Document page = page("<main class='guide'><p class='lead'>Answer.</p><p class='hint'>Nothing is stored.</p>"
				+ "<form class='questioning'><h2>Stage <span class='count'>0 of 1</span></h2><fieldset class='ask'>"
				+ "<p class='text'>Are you a start-up?</p><div class='choices'><label><input type='radio'>Yes</label></div>"
				+ "<div class='matters'><label><input type='checkbox'>Matters most</label></div></fieldset>"
				+ "<div class='guide-end'><button>Show</button></div><aside class='so-far'>0</aside></form></main>",
				"/combined-roles/cpto/guide", NOWHERE);
		assertThat(page.select("form, input, button, [for]")).isEmpty();
		assertThat(page.select("main").text()).startsWith("Questions to ask").endsWith("Stage Are you a start-up?");
	}

	@Test
	void namesFilesInsteadOfAddressesThatNobodyCanHave() {
		Document page = page("<link rel='canonical' href='" + Origin.NOWHERE + "/roles/cto'>"
				+ "<meta property='og:url' content='" + Origin.NOWHERE + "/roles/cto'>"
				+ "<script type='application/ld+json'>{\"url\":\"" + Origin.NOWHERE + "/\"}</script><main>At <span>"
				+ Origin.NOWHERE + "/roles/cto#owns</span>.</main>", "/roles/cto", NOWHERE);
		assertThat(page.select("main").text()).isEqualTo("At roles/cto.html#owns.");
		assertThat(page.outerHtml()).doesNotContain(Origin.NOWHERE);
	}

	@Test
	void keepsTheAddressesOfAKnownInstallation() {
		String head = "<link rel=\"canonical\" href=\"https://roles.example.org/roles/cto\">";
		Document page = page(head + "<main>https://roles.example.org/roles/cto</main>", "/roles/cto", KNOWN);
		assertThat(page.outerHtml()).contains(head, "<main>https://roles.example.org/roles/cto</main>");
		assertThat(page.select("footer a").eachAttr("href")).containsExactly("https://roles.example.org/roles/cto");
	}

	@Test
	void leavesAloneWhatHtmlSpellsInItsOwnWay() {
		String odd = "<svg viewBox=\"0 0 1 1\" aria-hidden=\"true\"><circle cx=\"1\"></circle></svg><p>a&nbsp;&lt; b\n  c</p>";
		assertThat(archived(odd, NOWHERE).html()).isEqualTo(odd);
	}

	@Test
	void loadsStylesAndScriptFromFiles() {
		ArchivedPage page = read(
				"<link rel='stylesheet' href='/assets/style-1.css'><script src='/assets/a-2.js'></script>",
				"/roles/cto", NOWHERE);
		assertThat(page.assets()).containsExactly("/assets/style-1.css", "/assets/a-2.js");
		assertThat(new String(page.toFile(), StandardCharsets.UTF_8))
			.contains("<link rel=\"stylesheet\" href=\"../assets/style-1.css\">", "src=\"../assets/a-2.js\"");
	}

	@Test
	void findsTheNextPartOfAList() {
		String paging = "<nav class='paging'><a rel='prev' href='/roles'>P</a><a rel='next' href='/roles?page=3'>N</a></nav>";
		assertThat(read(paging, "/roles?page=2", NOWHERE).next()).contains("/roles?page=3");
		assertThat(read("<a rel='next' href='/categories/pay'>Next category</a>", "/categories/x", NOWHERE).next())
			.isEmpty();
	}

	private static Element archived(String main, Origin origin) {
		return page("<main>" + main + "</main>", "/roles/cto", origin).selectFirst("main");
	}

	private static Document page(String html, String address, Origin origin) {
		Document page = Jsoup.parse(new String(read(html, address, origin).toFile(), StandardCharsets.UTF_8));
		page.outputSettings().prettyPrint(false);
		return page;
	}

	private static ArchivedPage read(String html, String address, Origin origin) {
		String whole = "<!DOCTYPE html>" + html + "<footer class='site'><div class='frame'></div></footer>";
		return ArchivedPage.of(whole.getBytes(StandardCharsets.UTF_8), address, INDEX, origin);
	}

}
