package org.rolecompare.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.rolecompare.Pages;
import org.rolecompare.address.Ending;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the forms of a page back, with readers that nobody here wrote. */
public final class TakenAlong {

	private final Pages pages;

	public TakenAlong(Pages pages) {
		this.pages = pages;
	}

	/**
	 * Every form that a page offers is there, and those for programs and tables have its
	 * sources under its numbers, and no others.
	 */
	public void assertComplete(String address) throws IOException {
		Document page = this.pages.read(address);
		List<String> forms = page.select(":is(.take, .takes) a").eachAttr("href");
		assertThat(forms).as(address).hasSizeGreaterThan(4).allSatisfy(this::bytes);
		List<String> numbered = numbered(page);
		assertThat(sources(csv(address))).as("CSV of " + address).isEqualTo(numbered);
		assertThat(sources(workbook(address))).as("workbook of " + address).isEqualTo(numbered);
		assertThat(sources(json(address))).as("JSON of " + address).isEqualTo(numbered);
		String markdown = body(Ending.MARKDOWN.in(address));
		assertThat(markdown.lines().filter((line) -> line.matches("\\[\\^\\d+]: .*")).count())
			.as("Markdown of " + address)
			.isEqualTo(numbered.size());
	}

	/** The sources that a page lists: number and key. */
	static List<String> numbered(Document page) {
		int last = 0;
		List<String> numbered = new ArrayList<>();
		for (var entry : page.select("li[id^=source-]")) {
			last = entry.hasAttr("value") ? Integer.parseInt(entry.attr("value")) : last + 1;
			numbered.add(last + " " + entry.id().substring("source-".length()));
		}
		return numbered;
	}

	static List<String> sources(List<List<String>> csv) {
		int head = csv.indexOf(SourceTable.numberedColumns());
		return (head < 0) ? List.of()
				: csv.subList(head + 1, csv.size())
					.stream()
					.takeWhile((row) -> row.size() > 2)
					.map((row) -> row.get(0) + " " + row.get(1))
					.toList();
	}

	static List<String> sources(XSSFWorkbook workbook) {
		return StreamSupport.stream(workbook.getSheet("Sources").spliterator(), false)
			.skip(1)
			.map((row) -> (int) row.getCell(0).getNumericCellValue() + " " + row.getCell(1).getStringCellValue())
			.toList();
	}

	static List<String> sources(JsonNode json) {
		return json.findValue("bibliography")
			.get("entries")
			.valueStream()
			.map((entry) -> entry.get("number").asInt() + " " + entry.get("source").get("key").asString())
			.toList();
	}

	List<List<String>> csv(String address) throws IOException {
		try (CsvReader<CsvRecord> reader = CsvReader.builder()
			.skipEmptyLines(false)
			.ofCsvRecord(body(Ending.CSV.in(address)).substring(1))) {
			return reader.stream().map(CsvRecord::getFields).toList();
		}
	}

	XSSFWorkbook workbook(String address) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(bytes(Ending.XLSX.in(address))));
	}

	JsonNode json(String address) throws IOException {
		return JsonMapper.shared().readTree(body(Ending.JSON.in(address)));
	}

	String body(String address) {
		return new String(bytes(address), StandardCharsets.UTF_8);
	}

	byte[] bytes(String address) {
		MvcTestResult answer = this.pages.open(address);
		assertThat(answer).as(address).hasStatusOk();
		return answer.getResponse().getContentAsByteArray();
	}

}
