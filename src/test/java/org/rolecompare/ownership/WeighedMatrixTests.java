package org.rolecompare.ownership;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.rolecompare.loading.Catalogues;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader finds in a matrix who asks on which sources it rests.
 */
class WeighedMatrixTests {

	private static final String ADDRESS = "/responsibilities/product-and-technology";

	private static final String ROWS = "tbody tr[id^=row-]";

	private static Document read(String address) {
		return Matrices.read(Catalogues.example(), address);
	}

	@Test
	void showsOnlyRowsThatRestOnTheChosenKindsAndCountsTheRest() {
		Document whole = read(ADDRESS);
		Document page = read(ADDRESS + "?kind=study");
		assertThat(page.select(ROWS)).isNotEmpty().allSatisfy((row) -> assertThat(kinds(page, row)).contains("Study."));
		int hidden = whole.select(ROWS).size() - page.select(ROWS).size();
		assertThat(hidden).isPositive();
		assertThat(page.select("#result").text())
			.endsWith("; " + hidden + " responsibilities hidden by your choice of sources.");
		assertThat(page.select(".matrix .left-out")
			.stream()
			.mapToInt((note) -> Integer.parseInt(note.text().split(" ")[0]))
			.sum()).isEqualTo(hidden);
		for (Element marker : page.select(".matrix .cites a")) {
			assertThat(whole.getElementById(marker.attr("href").substring(1)).child(0).text()).isEqualTo(marker.text());
		}
	}

	@Test
	void tellsOnDemandOnWhatEachRowRests() {
		assertThat(read(ADDRESS).select(".weight")).isEmpty();
		assertThat(read(ADDRESS + "?sources=counted").select(ROWS)).allSatisfy(
				(row) -> assertThat(row.select(".weight").text()).matches("No source|1 source: .+|\\d+ sources: .+"));
	}

	@Test
	void keepsEveryOtherChoice() {
		Document page = read(ADDRESS + "?role=cto&area=Product&level=owns&kind=study&sources=counted");
		assertThat(page.select("#kind-advisory").attr("href"))
			.isEqualTo(ADDRESS + "?role=cto&area=Product&level=owns&kind=study&kind=advisory&sources=counted");
		assertThat(page.select("#level-shares").attr("href")).contains("kind=study", "sources=counted");
		assertThat(page.select("form.columns input[name=kind]").eachAttr("value")).containsExactly("study");
		assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
	}

	@Test
	void saysWhatIsNoKindOfSource() {
		Document page = read(ADDRESS + "?kind=%3Cb%3Egossip");
		assertThat(page.select(".notice").text())
			.isEqualTo("Left out, because there is no such kind of source here: <b>gossip.");
		assertThat(page.select(".notice b")).isEmpty();
		assertThat(page.select(".left-out")).isEmpty();
	}

	private static List<String> kinds(Document page, Element row) {
		return row.select(".cites a")
			.eachAttr("href")
			.stream()
			.map((href) -> page.select(href + " .source > p + p b").text())
			.toList();
	}

}
