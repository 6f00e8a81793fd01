package org.rolecompare.jobdescription;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.format.Documents;
import org.rolecompare.Rendering;
import org.rolecompare.address.Ending;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.english.WrittenDate;
import org.rolecompare.jobdescription.JobDescriptionAddress.Choice;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.page.Site;
import org.rolecompare.role.Role;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.Statement;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Job descriptions as a reader sees them: as a page, as Markdown and as plain text.
 */
class JobDescriptionPageTests {

	private static final String CTO = "/roles/cto/job-description";

	private static final Catalogue CATALOGUE = Catalogues.example();

	private static final Site SITE = new Site("Role Compare", "1", WrittenDate.of(LocalDate.of(2026, 11, 21)), null,
			"http://localhost:8080", null, null, "1");

	@Test
	void saysTheFirstOfEveryCategoryAndWhatTheRoleOwnsAndSharesUntilTheReaderChooses() {
		Document page = read(CTO);
		assertThat(page.select("#text h3").eachText()).containsExactly("The job", "Authority", "People", "Career",
				"In scope: Product and technology", "Not in scope: Product and technology",
				"In scope: Technology leadership");
		assertThat(page.select("#text .off h3").eachText()).containsExactly("In scope: Technology leadership");
		assertThat(page.select("#text .pick:contains(how it goes wrong) .told").eachText()).isNotEmpty();
		assertThat(page.select("#text .lines .about").eachText()).anyMatch((about) -> about.startsWith("primary focus"))
			.anyMatch((about) -> about.startsWith("pay"))
			.noneMatch((about) -> about.startsWith("how it goes wrong"));
		assertThat(page.select("#text h4").eachText()).contains("Owns", "Shares").doesNotContain("Contributes to");
		assertThat(page.select("#text .lines li")).isNotEmpty().allMatch((line) -> !line.select(".cites a").isEmpty());
	}

	@Test
	void saysWhatNeighboursOwnAndTheCombinedRoleIsNone() {
		Document page = read(CTO);
		assertThat(page.select("#text h4").eachText())
			.contains("CPO owns; CTO contributes", "CPO owns; CTO not involved")
			.noneMatch((lead) -> lead.contains("CPTO"));
		assertThat(lines(page, "CPO owns; CTO contributes"))
			.contains("Product strategy and portfolio. Stated for the CPO only.");
		assertThat(lines(page, "CPO owns; CTO not involved"))
			.containsExactly("Hiring product managers and designers. Stated for the CPO only.");
		assertThat(read("/roles/cpto/job-description").select("#text h3").eachText())
			.noneMatch((heading) -> heading.startsWith("Not in scope"));
	}

	@Test
	void hasTwoFormsOfOneChoiceAndBothTextsFollow() {
		Document page = read(CTO + "?form=sources&lines=" + token("product-and-technology.architecture"));
		assertThat(page.select(".switch a").eachText()).containsExactly("For an advertisement", "With sources");
		assertThat(page.select(".switch [aria-current]").text()).isEqualTo("With sources");
		Document advert = read(page.expectFirst(".switch a").attr("href"));
		assertThat(advert.select(".switch [aria-current]").text()).isEqualTo("For an advertisement");
		assertThat(advert.select("#text .in").text()).contains("You answer for Technical architecture and stack.",
				"[Company], [place] · [pay]", "How to apply");
		assertThat(advert.select(".cites, .in .dispute, #sources")).isEmpty();
		assertThat(advert.select(".takes a[href*='.txt'], .takes a[href*='.md']")).hasSize(2)
			.allSatisfy((link) -> assertThat(text(link.attr("href"))).contains("echnical architecture and stack.")
				.doesNotContain("[1]", "[^1]", "disagree"));
		assertThat(page.select(".takes a[href*='.txt'], .takes a[href*='.md']")).hasSize(2)
			.allSatisfy((link) -> assertThat(text(link.attr("href"))).contains("Technical architecture and stack.[")
				.contains("## Sources".substring(3)));
	}

	@Test
	void putsTheChoiceOfALineBesideIt() {
		Document page = read(CTO);
		Element line = page.expectFirst("#text .lines li:contains(Technical architecture)");
		Element choice = line.expectFirst(".pick .choice.taken");
		assertThat(choice.text()).startsWith("Leave out: Technical architecture and stack owned, Product and");
		Document without = read(choice.attr("href"));
		assertThat(without.select("#text .lines .in").text()).doesNotContain("Technical architecture");
		Element back = without.expectFirst("#" + choice.id());
		assertThat(back.hasClass("taken")).isFalse();
		assertThat(back.parents().is("details")).isTrue();
		assertThat(back.attr("href")).isEqualTo(CTO);
		assertThat(without.expectFirst("#usual").attr("href")).isEqualTo(CTO);
	}

	@Test
	void keepsTheAddressOfTheUsualChoiceOfAnyRoleShortHoweverItIsChosen() {
		for (Catalogue catalogue : List.of(CATALOGUE, Catalogues.read(Path.of("src/main/resources/catalogue")))) {
			for (Role role : catalogue.roles().all()) {
				JobContent content = JobContent.of(catalogue, role);
				JobDescriptionAddress usual = JobDescriptionAddress.of(content,
						new Choice(null, null, null, null, null, null, null, null, null));
				assertThat(usual.href()).hasSizeLessThan(500);
				// One line less, so that the address has to name all the others.
				assertThat(Ending.MARKDOWN.in(usual.toggled(usual.chosen().get(0)).withForm(JobForm.SOURCES).href()))
					.as(role.getSlug())
					.hasSizeLessThan(500);
			}
		}
	}

	@Test
	void repeatsWhatFillsABlankAsText() {
		Document page = read(CTO + "?form=advertisement&company=%3Cb%3Ex%3C/b%3E&place=" + "y".repeat(3000));
		assertThat(page.select("#text .in bdi").eachText()).containsExactly("<b>x</b>");
		assertThat(page.select("main b:containsOwn(x)")).isEmpty();
		assertThat(page.select("#fill-company").val()).isEqualTo("<b>x</b>");
		assertThat(page.select("main > .notice").text())
			.isEqualTo("Left out, because it is longer than 80 letters: place.");
	}

	@Test
	void namesAliasesAndWarnsOfSharedAbbreviations() {
		Document page = read("/roles/cdao/job-description");
		assertThat(page.select("#text .first .meta").text())
			.isEqualTo("Also called Chief Data Officer, Chief Analytics Officer and CDO.");
		assertThat(page.select("#text .first .warned").text())
			.isEqualTo("“CDO” also means Chief Digital Officer (CDO). Write the name of the role in full.");
		assertThat(text("/roles/cdao/job-description.txt")).contains("Also called Chief Data Officer",
				"“CDO” also means Chief Digital Officer (CDO).");
	}

	@Test
	void leadsToEveryDisputeInEachRendering() {
		Document page = read("/roles/cto/job-description");
		String address = "/roles/cto#dispute-technical-debt";
		assertThat(page.select("#text .in a.dispute").eachAttr("href")).contains(address);
		assertThat(text(CTO + ".md")).contains("Sources disagree: Who should decide about technical debt? <http")
			.contains(address + ">");
		assertThat(text(CTO + ".txt")).contains("Sources disagree: Who should decide about technical debt? http")
			.contains(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { ".md", ".txt" })
	void saysInEachRenderingWhatWasLeftOut(String ending) {
		assertThat(text(CTO + ending + "?statement=zzz&responsibility=a.b"))
			.containsPattern("Left out, because there is no such statement or responsibility: “zzz”, “a\\\\?.b”.");
		assertThat(text(CTO + ending)).doesNotContain("Left out");
	}

	@Test
	void saysWhatTheReaderChoseAndNothingElse() {
		String pay = CATALOGUE.statements()
			.all()
			.stream()
			.map(Statement::getKey)
			.filter((key) -> key.startsWith("cto-pay"))
			.findFirst()
			.orElseThrow();
		Document page = read(
				CTO + "?chosen=1&statement=" + pay + "&responsibility=product-and-technology.architecture");
		assertThat(page.select("#text .lines li").first().text()).startsWith("Earned about US$134,000");
		assertThat(lines(page, "Owns")).containsExactly("Technical architecture and stack.");
		assertThat(page.select("#text .choice.taken")).hasSize(2);
		String query = "?lines=" + token(pay) + "." + token("product-and-technology.architecture");
		assertThat(page.select(".takes a").eachAttr("href")).contains(CTO + ".txt" + query, CTO + ".docx" + query,
				CTO + ".md" + query);
		assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(CTO);
	}

	@Test
	void tellsAnEmptyChoiceFromNone() {
		Document page = read(CTO + "?chosen=1");
		assertThat(page.select("#text .lines, #text .row:not(.off) h3, .choice.taken")).isEmpty();
		assertThat(page.select("#text .unstated").text()).startsWith("Nothing is chosen");
		assertThat(page.select("#text .first .cites a")).isNotEmpty();
	}

	@Test
	void includesContributionsAndOtherSettingsWhereChosen() {
		Document page = read(CTO + "?responsibility=product-and-technology.product-vision"
				+ "&responsibility=technology-leadership.technology-vision");
		assertThat(lines(page, "Contributes to"))
			.containsExactly("Product vision. Our reading. In young companies the founder usually keeps it.");
		assertThat(lines(page, "CPO owns; CTO contributes")).noneMatch((line) -> line.startsWith("Product vision"));
		assertThat(page.select("#text h3").eachText()).contains("In scope: Technology leadership",
				"Not in scope: Technology leadership");
	}

	@Test
	void leadsToTheDisputesThatBearOnALine() {
		Document page = read(CTO + "?responsibility=product-and-technology.tech-debt");
		Element mark = page.select("#text .lines .in .dispute").first();
		assertThat(mark.attr("href")).isEqualTo("/roles/cto#dispute-technical-debt");
		assertThat(CATALOGUE.disputes().all()).extracting(Dispute::getSlug).contains("technical-debt");
	}

	@Test
	void saysTheSameInMarkdownWithFootnotes() {
		String text = text(CTO + ".md");
		assertThat(text).startsWith("# Chief Technology Officer (CTO)\n\nAlso called Chief Technical Officer.\n\n")
			.contains("\n## The job\n\n- Runs technology strategy", "how of a product.[^1][^4]\n",
					"Sources disagree: What share of CTOs report to the CEO?",
					"## Not in scope: Product and technology\n\nOwned by a neighbour in a company with a CTO and a CPO",
					"\n[^1]: Differences between CTO and CTPO. diff.wiki, 10 October 2025. Reference work.",
					"Retrieved 21 November 2026. <https://",
					"<http://localhost:8080/roles/cto/job-description?edition=")
			.endsWith("\n");
		assertThat(numbers("\\[\\^(\\d+)](?!:)", text)).isEqualTo(numbers("(?m)^\\[\\^(\\d+)]:", text));
	}

	@Test
	void saysTheSameAsPlainText() {
		String text = text(CTO + ".txt");
		assertThat(text)
			.startsWith("Chief Technology Officer (CTO)\n==============================\n\nAlso called Chief Technical")
			.contains("\nThe job\n-------\n\n- Runs technology strategy", "how of a product.[1][4]\n",
					"\n[1] Differences between CTO and CTPO. diff.wiki")
			.doesNotContain("[^", "**", "\\");
		assertThat(numbers("(?m)(?<!^)\\[(\\d+)]", text)).isEqualTo(numbers("(?m)^\\[(\\d+)]", text));
	}

	@Test
	void numbersTheTextFromOneOnLikeThePage() {
		Document page = read(CTO);
		List<Integer> onPage = page.select("#text .cites a")
			.eachText()
			.stream()
			.map(Integer::valueOf)
			.distinct()
			.toList();
		assertThat(onPage).isEqualTo(IntStream.rangeClosed(1, onPage.size()).boxed().toList());
		assertThat(numbers("(?m)^\\[\\^(\\d+)]:", text(CTO + ".md"))).containsExactlyElementsOf(onPage);
	}

	@Test
	void holdsOnlyTheSourcesOfTheText() {
		String text = text(CTO + ".md?responsibility=product-and-technology.architecture");
		assertThat(text).contains("### Owns\n\n- Technical architecture and stack.[^1]")
			.contains("?lines=" + token("product-and-technology.architecture") + "&edition=")
			.doesNotContain("## The job");
		assertThat(numbers("(?m)^\\[\\^(\\d+)]:", text).size()).isLessThan(30);
	}

	@Test
	void namesWhatItDoesNotKnow() {
		String nope = IntStream.rangeClosed(1, 50)
			.mapToObj((n) -> "statement=nope-" + n)
			.collect(Collectors.joining("&"));
		Document page = read(CTO + "?" + nope + "&responsibility=%3Cb%3E.x");
		assertThat(page.select("main > .notice").text()).contains("nope-1", "and 46 more").hasSizeLessThan(200);
		assertThat(read(CTO + "?responsibility=%3Cb%3E.x").select("main > .notice").text()).contains("<b>.x");
		assertThat(read(CTO + "?responsibility=product-and-technology.nope").select("main > .notice")).isNotEmpty();
	}

	@Test
	void offersNoResponsibilityInWhichTheRoleHasNoPart() {
		assertThat(content("cto").lines().names().keySet()).contains("product-and-technology.product-vision")
			.doesNotContain("product-and-technology.hire-product", "product-and-technology.go-to-market");
	}

	@Test
	void hasAnAddressThatAServerReadsHoweverMuchIsChosen() {
		JobContent content = content("cto");
		String all = String.join(".", content.lines().names().values());
		// Tomcat reads a first line and headers of 8 KB.
		assertThat(all.length()).isLessThan(1000);
		assertThat(read(CTO + "?lines=" + all).select(".choice:not(.taken, #end)")).isEmpty();
	}

	private static Document read(String address) {
		return Rendering.render("jobdescription/job-description", "jobDescription", make(address));
	}

	private static String text(String address) {
		JobDescription page = make(address);
		return Documents.write(page, page.href(), address.contains(".md") ? Ending.MARKDOWN : Ending.TEXT, SITE);
	}

	private static JobDescription make(String address) {
		UriComponents parts = UriComponentsBuilder.fromUriString(UriUtils.decode(address, StandardCharsets.UTF_8))
			.build();
		JobContent content = JobContent.of(CATALOGUE, CATALOGUE.roles().getByName(parts.getPathSegments().get(1)));
		MultiValueMap<String, String> query = parts.getQueryParams();
		return JobDescription.of(content,
				JobDescriptionAddress.of(content,
						new Choice(all(query, "statement"), all(query, "responsibility"), query.getFirst("chosen"),
								query.getFirst("form"), query.getFirst("lines"), query.getFirst("end"),
								query.getFirst("company"), query.getFirst("place"), query.getFirst("pay"))));
	}

	private static JobContent content(String role) {
		return JobContent.of(CATALOGUE, CATALOGUE.roles().getByName(role));
	}

	private static String token(String key) {
		return content("cto").lines().names().get(key);
	}

	private static Set<String> all(MultiValueMap<String, String> query, String name) {
		return query.containsKey(name) ? new LinkedHashSet<>(query.get(name)) : null;
	}

	private static List<String> lines(Document page, String lead) {
		return page.select("#text .row:has(h4) + .lines")
			.stream()
			.filter((list) -> list.previousElementSibling().select("h4").text().equals(lead))
			.flatMap((list) -> list.select(".in").stream())
			.map((line) -> {
				Element copy = line.clone();
				copy.select(".cites, .dispute").remove();
				return copy.text().strip();
			})
			.toList();
	}

	private static TreeSet<Integer> numbers(String pattern, String text) {
		return Pattern.compile(pattern)
			.matcher(text)
			.results()
			.map((MatchResult hit) -> Integer.valueOf(hit.group(1)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
