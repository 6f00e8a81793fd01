package org.rolecompare.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.rolecompare.english.WrittenDate;
import org.rolecompare.page.PageHead.Section;

import static org.assertj.core.api.Assertions.assertThat;

class CitationTagTests {

	private static final PageSubject.Work LOG = new PageSubject.Work("Log & \"more\"", List.of("Anna Mate", "Ben Cook"),
			false, "Harbour", "https://example.org/log?a=1&b=2", "2019-11");

	private final Site site = new Site("Role Compare", "2026-11-25-0123abcd", WrittenDate.of("2026-11-25"), null,
			"https://roles.example", null, null, "1.0");

	@Test
	void citeThePageWithItsEditionAndDay() {
		assertThat(this.site.citationTags(PageHead.of(Section.ROLES, "/roles/cto", "CTO", "d"))).containsExactly(
				new CitationTag("citation_title", "CTO"), new CitationTag("citation_publication_date", "2026/11/25"),
				new CitationTag("citation_public_url", "https://roles.example/roles/cto?edition=2026-11-25-0123abcd"));
	}

	@Test
	void citeNoErrorAndNoSearch() {
		assertThat(this.site.citationTags(PageHead.of(Section.NONE, "/", "There is no such page", "d"))).isEmpty();
	}

	@Test
	void citeTheSourceThatAPageIsAbout() {
		PageHead head = PageHead.of(Section.REFERENCES, "/references/log", "Log, source log", "d").about(LOG);
		assertThat(this.site.citationTags(head)).containsExactly(new CitationTag("citation_title", "Log & \"more\""),
				new CitationTag("citation_author", "Anna Mate"), new CitationTag("citation_author", "Ben Cook"),
				new CitationTag("citation_publication_date", "2019/11"),
				new CitationTag("citation_publisher", "Harbour"),
				new CitationTag("citation_public_url", "https://example.org/log?a=1&b=2"));
	}

	@Test
	void sayNoDateWhereNoneIsKnown() {
		PageSubject.Work undated = new PageSubject.Work("Log", List.of(), true, "Harbour", "https://example.org/",
				null);
		PageHead head = PageHead.of(Section.REFERENCES, "/references/log", "Log", "d").about(undated);
		assertThat(this.site.citationTags(head)).extracting(CitationTag::name)
			.containsExactly("citation_title", "citation_publisher", "citation_public_url");
		assertThat(undated.contextObject()).doesNotContain("rft.date", "rft.creator");
	}

	/** Readers of these lines take every name apart: IANS, Faculty. */
	@Test
	void nameNoOrganisationAsAPerson() {
		PageSubject.Work corporate = new PageSubject.Work("Log", List.of("Harbour Faculty"), true, "Harbour",
				"https://example.org/", null);
		PageHead head = PageHead.of(Section.REFERENCES, "/references/log", "Log", "d").about(corporate);
		assertThat(this.site.citationTags(head)).extracting(CitationTag::name).doesNotContain("citation_author");
		assertThat(corporate.contextObject()).contains("rft.aucorp=Harbour+Faculty").doesNotContain("rft.creator");
	}

	@Test
	void areThereAsAContextObjectAsWell() {
		List<String> pairs = Arrays.stream(LOG.contextObject().split("&"))
			.map((pair) -> URLDecoder.decode(pair, StandardCharsets.UTF_8))
			.toList();
		assertThat(pairs).contains("rft_val_fmt=info:ofi/fmt:kev:mtx:dc", "rft.title=Log & \"more\"",
				"rft.creator=Anna Mate", "rft.creator=Ben Cook", "rft.date=2019-11", "rft.source=Harbour",
				"rft.identifier=https://example.org/log?a=1&b=2");
	}

}
