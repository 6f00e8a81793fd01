package org.rolecompare.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.jsoup.nodes.Document;
import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.address.Ending;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** A page says the same in every form, with the same numbers and no other sources. */
@PageTest
class PageFormsTests {

	private static final String COMPARISON = "/compare/cto-vs-cpo-vs-cpto";

	@Autowired
	private Pages pages;

	@ParameterizedTest
	@ValueSource(strings = { COMPARISON, "/compare/cpto-vs-cto?category=pay&category=reports-to&kind=study&q=team",
			COMPARISON + "?category=reports-to&kind=practitioner", "/compare/cio-vs-cro?show=all",
			"/responsibilities/product-and-technology",
			"/responsibilities/technology-leadership?area=Security&role=ciso", "/overlap/cto-vs-cpo",
			"/overlap/cpo-vs-cpto?by=skills", "/moves/cto/cpto", "/moves/cmo/cro", "/roles/cto", "/roles/cpto",
			"/categories/pay", "/combined-roles/cpto", "/combined-roles/cpto?kind=practitioner",
			"/combined-roles/cpto/memo?yes=start-up&yes=no-deputies&no=large-company&most=start-up",
			"/roles/cto/job-description?form=sources", "/roles/cto/job-description" })
	void everyFormHasTheSourcesOfThePageUnderItsNumbers(String address) throws IOException {
		forms().assertComplete(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { COMPARISON, "/compare/cpto-vs-cto?category=pay&category=reports-to",
			COMPARISON + "?kind=study&q=team", "/responsibilities/product-and-technology",
			"/responsibilities/technology-leadership?area=Security" })
	void aTableHasTheRowsOfThePageInItsOrder(String address) throws IOException {
		Document page = this.pages.read(address);
		List<String> rows = page.select("#table tbody tr")
			.stream()
			.map((row) -> row.select(":is(.row-name, .band th, th[scope=rowgroup])")
				.stream()
				.findFirst()
				.orElse(row.child(0)))
			.map((head) -> head.text())
			.toList();
		List<String> columns = page.select("#table thead th:not(.corner, .evidence) .letters").eachText();
		XSSFSheet sheet = forms().workbook(address).getSheetAt(0);
		List<String> written = StreamSupport.stream(sheet.spliterator(), false)
			.skip(1)
			.map((row) -> row.getCell(0).getStringCellValue())
			.toList();
		assertThat(written).hasSameSizeAs(rows)
			.allSatisfy((name) -> assertThat(rows).anyMatch((row) -> row.startsWith(name)));
		assertThat(rows).zipSatisfy(written, (row, name) -> assertThat(row).startsWith(name));
		List<List<String>> csv = forms().csv(address);
		assertThat(csv.subList(1, written.size() + 1)).extracting((row) -> row.get(0)).isEqualTo(written);
		assertThat(csv.get(0)).anySatisfy((head) -> assertThat(columns).isNotEmpty().anyMatch(head::startsWith));
	}

	@Test
	void everyStatementIsInEveryForm() throws IOException {
		List<String> statements = this.pages.read(COMPARISON)
			.select(".statements li")
			.stream()
			.map((statement) -> statement.clone())
			.map((statement) -> {
				statement.select(".cites").remove();
				return statement.text();
			})
			.toList();
		assertThat(statements).hasSizeGreaterThan(30);
		String csv = forms().csv(COMPARISON).toString();
		String json = forms().json(COMPARISON).toString();
		assertThat(statements).allSatisfy((statement) -> {
			assertThat(csv).contains(statement);
			assertThat(json).contains(JsonMapper.shared().writeValueAsString(statement));
		});
	}

	@Test
	void aListOfSourcesIsTakenAlongWhole() throws IOException {
		Document page = this.pages.read("/references");
		assertThat(TakenAlong.sources(forms().csv("/references")))
			.hasSize(Integer.parseInt(page.selectFirst("h1").text().replaceAll("\\D", "")))
			.hasSizeGreaterThan(page.select("#table tbody tr").size());
		assertThat(TakenAlong.sources(forms().csv("/references?kind=study")).size())
			.isLessThan(TakenAlong.sources(forms().csv("/references")).size());
		assertThat(TakenAlong.sources(forms().csv("/references/diffwiki-cto-ctpo")))
			.containsExactly("1 diffwiki-cto-ctpo");
	}

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					/compare/cto-vs-cpo,              .csv,  attachment; filename=\"cto-vs-cpo.csv\",       text/csv;charset=UTF-8
					/compare/cto-vs-cpo,              .xlsx, attachment; filename=\"cto-vs-cpo.xlsx\",      application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
					/roles/cto,                       .md,   inline; filename=\"cto.md\",                   text/markdown;charset=UTF-8
					/moves/cto/cpto,                  .json, inline; filename=\"moves-cto-cpto.json\",      application/json
					/roles/cto/job-description,       .docx, attachment; filename=\"cto-job-description.docx\", application/vnd.openxmlformats-officedocument.wordprocessingml.document
					""")
	void aFileHasASpeakingNameAndIsNotListed(String page, String ending, String disposition, String type) {
		assertThat(this.pages.open(page + ending)).hasStatusOk()
			.headers()
			.hasValue(HttpHeaders.CONTENT_DISPOSITION, disposition)
			.hasValue(HttpHeaders.CONTENT_TYPE, type)
			.hasValue("X-Robots-Tag", "noindex")
			.containsHeader(HttpHeaders.ETAG);
	}

	@ParameterizedTest
	@CsvSource({ "/compare/CTO-vs-ctpo.csv?q=x, /compare/cto-vs-cpto.csv?q=x", "/roles/CTPO.json, /roles/cpto.json",
			"/combined-roles/ctpo/memo.docx?yes=start-up, /combined-roles/cpto/memo.docx?yes=start-up",
			"/compare/cto-vs-cto.md, /roles/cto.md" })
	void anAddressThatMovesKeepsItsForm(String address, String moved) {
		assertThat(this.pages.open(address)).hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.headers()
			.hasValue(HttpHeaders.LOCATION, moved);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/about.csv", "/roles/cto.docx", "/roles/cto.txt", "/compare/cto-vs-nope.csv", "/.csv",
			"/roles/cto.pdf", "/roles/.json", "/nowhere.json", "/api/nowhere", "/assets/style.css.json" })
	void aFormThatThereIsNotIsNotFound(String address) {
		assertThat(this.pages.open(address)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void belowTheApiEveryPageIsSentAsJson() throws IOException {
		assertThat(forms().body("/api" + COMPARISON + "?category=pay"))
			.isEqualTo(forms().body(Ending.JSON.in(COMPARISON + "?category=pay")));
		JsonNode about = forms().json(COMPARISON + "?category=pay").get("about");
		assertThat(about.get("self").asString()).endsWith("/api" + COMPARISON + "?category=pay");
		assertThat(about.get("page").asString()).endsWith(COMPARISON + "?category=pay");
		assertThat(about.get("cite").asString()).contains("&edition=" + about.get("edition").asString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/references", "/references/diffwiki-cto-ctpo", "/references?kind=study" })
	void everyFormThatAListOfSourcesOffersIsThere(String address) {
		assertThat(this.pages.read(address).select(".take a").eachAttr("href")).hasSizeGreaterThan(4)
			.allSatisfy(forms()::bytes);
	}

	@Test
	void aDocumentHasTheFootnotesOfThePage() throws IOException {
		String address = "/roles/cto/job-description?form=sources";
		List<String> numbered = TakenAlong.numbered(this.pages.read(address));
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(forms().bytes(Ending.DOCX.in(address))))) {
			assertThat(word.getFootnotes().stream().filter((note) -> note.getId().intValue() > 0).count())
				.isEqualTo(numbered.size());
			assertThat(word.getDocument().xmlText()).doesNotContain("customMarkFollows");
		}
	}

	private TakenAlong forms() {
		return new TakenAlong(this.pages);
	}

}
