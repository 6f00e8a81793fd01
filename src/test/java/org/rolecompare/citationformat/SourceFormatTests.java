package org.rolecompare.citationformat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.source.Reference;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** Any page can be taken along with its sources, to be cited. */
@PageTest
class SourceFormatTests {

	private static final Pattern KEY = Pattern.compile("(?m)^(?:@misc\\{|ID  - |\\s+\"id\" : \")([a-z0-9-]+)");

	@Autowired
	private Pages pages;

	@ParameterizedTest
	@ValueSource(strings = { ".bib", ".ris", ".csl.json" })
	void holdThePageAndItsSourcesInItsOrder(String ending) throws Exception {
		Document page = this.pages.read("/compare/cto-vs-cpo");
		List<String> shown = page.select(".entries > li").eachAttr("id");
		List<String> keys = keys("/compare/cto-vs-cpo" + ending);
		assertThat(keys.get(0)).startsWith("rolecompare-cto-vs-cpo-");
		assertThat(keys.subList(1, keys.size())).isNotEmpty()
			.containsExactlyElementsOf(shown.stream().map((id) -> id.substring("source-".length())).toList());
	}

	@Test
	void areNarrowedWithThePage() throws Exception {
		List<String> studies = Catalogues.example()
			.sources()
			.all()
			.stream()
			.filter((source) -> source.getKind() == Reference.Kind.STUDY)
			.map(Reference::getKey)
			.toList();
		assertThat(keys("/references.bib?kind=study")).containsExactlyInAnyOrderElementsOf(studies);
		assertThat(keys("/references.ris?kind=study&page=2")).hasSameElementsAs(studies);
		assertThat(keys("/references.csl.json")).hasSameSizeAs(Catalogues.example().sources().all());
	}

	@Test
	void areOneForThePageOfOneSource() throws Exception {
		assertThat(keys("/references/diffwiki-cto-ctpo.bib")).containsExactly("diffwiki-cto-ctpo");
	}

	@ParameterizedTest
	@CsvSource({ "/references.bib,application/x-bibtex;charset=UTF-8,sources.bib",
			"/references.ris,application/x-research-info-systems;charset=UTF-8,sources.ris",
			"/references.csl.json,application/vnd.citationstyles.csl+json,sources.csl.json" })
	void areFilesThatNoSearchEngineLists(String address, String type, String name) {
		MockHttpServletResponse answer = this.pages.open(address).getResponse();
		assertThat(answer.getContentType()).isEqualTo(type);
		assertThat(answer.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"" + name + "\"");
		assertThat(answer.getHeader("X-Robots-Tag")).isEqualTo("noindex");
	}

	@Test
	void areNamedInTheHeadOfThePageForReferenceManagers() {
		assertThat(link("/compare/cto-vs-cpo?kind=study")).endsWith("/compare/cto-vs-cpo.csl.json?kind=study");
		assertThat(link("/about")).isEmpty();
	}

	@Test
	void areNotThereForPagesWithoutSources() {
		assertThat(this.pages.open("/about.bib").getResponse().getStatus()).isEqualTo(404);
	}

	private String link(String address) {
		return this.pages.read(address).select("head > link[type$=csl+json]").attr("href");
	}

	private List<String> keys(String address) throws Exception {
		String text = this.pages.open(address).getResponse().getContentAsString(StandardCharsets.UTF_8);
		return KEY.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
	}

}
