package org.rolecompare.page;

import java.io.StringReader;
import java.util.List;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.rolecompare.english.WrittenDate;
import org.rolecompare.page.PageHead.Section;

import static org.assertj.core.api.Assertions.assertThat;

class StructuredDataTests {

	private static final String SCHEMA = "http://schema.org/";

	/** What the context of schema.org says, as far as it matters here. */
	private static final String VOCABULARY = """
			{"@context": {"@vocab": "http://schema.org/", "url": {"@type": "@id"}, "item": {"@type": "@id"}}}""";

	private static final PageSubject.Work LOG = new PageSubject.Work("The Log", List.of("Anna Mate"), false, "Harbour",
			"https://example.org/log?a=1&b=2", "2019-11");

	private final Site site = new Site("Role Compare", "2026-11-21-0a1b2c3d",
			new WrittenDate("2026-11-21", "21 November 2026"), null, "https://roles.example", null, null, "1");

	@Test
	void describesThePage() {
		JsonNode data = parse(PageHead.of(Section.ROLES, "/roles/cto", "CTO", "What the holder's job is."));
		assertThat(data.get("url").asString()).isEqualTo("https://roles.example/roles/cto");
		assertThat(data.get("description").asString()).isEqualTo("What the holder's job is.");
		assertThat(data.get("dateModified").asString()).isEqualTo("2026-11-21");
		assertThat(data.get("isPartOf").get("name").asString()).isEqualTo("Role Compare");
	}

	@Test
	void holdsNoSignOfMarkup() {
		String title = "</script><!--<script> & 'quotes' \"too\" \u2028 ü";
		PageHead head = PageHead.of(Section.ROLES, "/roles/x", title, "d");
		assertThat(this.site.structuredData(head)).doesNotContain("<", ">", "&");
		assertThat(parse(head).get("name").asString()).isEqualTo(title);
	}

	@Property
	void holdsEveryTitleWithoutASignOfMarkup(@ForAll String title) {
		PageHead head = PageHead.of(Section.ROLES, "/roles/x", title, title);
		assertThat(this.site.structuredData(head)).doesNotContain("<", ">", "&");
		assertThat(parse(head).get("name").asString()).isEqualTo(title);
	}

	@Test
	void describesARoleAsATermAndAsAnOccupationWhereItIsOne() {
		PageHead head = PageHead.of(Section.ROLES, "/roles/cto", "CTO", "d");
		JsonNode term = parse(head.about(term(false))).get("mainEntity");
		assertThat(term.get("@type").asString()).isEqualTo("DefinedTerm");
		assertThat(term.get("termCode").asString()).isEqualTo("CTO");
		assertThat(term.get("alternateName").get(0).asString()).isEqualTo("Chief Technical Officer");
		assertThat(parse(head.about(term(true))).get("mainEntity").get("@type")).extracting(JsonNode::asString)
			.containsExactly("DefinedTerm", "Occupation");
	}

	@Test
	void describesASourceAndNotOnlyThePageAboutIt() {
		JsonNode work = parse(PageHead.of(Section.REFERENCES, "/references/log", "The Log, source log", "d").about(LOG))
			.get("mainEntity");
		assertThat(work.get("name").asString()).isEqualTo("The Log");
		assertThat(work.get("author").get(0).get("@type").asString()).isEqualTo("Person");
		assertThat(work.get("datePublished").asString()).isEqualTo("2019-11");
		assertThat(work.get("publisher").get("name").asString()).isEqualTo("Harbour");
		assertThat(work.get("url").asString()).isEqualTo("https://example.org/log?a=1&b=2");
	}

	@Test
	void tellsWhichPageStandsAbove() {
		JsonNode trail = parse(PageHead.of(Section.ROLES, "/roles/cto", "CTO", "d")).get("breadcrumb")
			.get("itemListElement");
		assertThat(trail.get(0).get("item").asString()).isEqualTo("https://roles.example/roles");
		assertThat(trail.get(1).get("name").asString()).isEqualTo("CTO");
		assertThat(parse(PageHead.of(Section.ROLES, "/roles", "All roles", "d")).has("breadcrumb")).isFalse();
	}

	/** Every name means something to a processor that knows the vocabulary. */
	@Test
	void isUnderstoodByAProcessorOfLinkedData() throws Exception {
		for (PageSubject subject : List.of(term(true), LOG)) {
			PageHead head = PageHead.of(Section.ROLES, "/roles/cto", "CTO", "What the job is.").about(subject);
			JsonArray expanded = JsonLd.expand(JsonDocument.of(new StringReader(this.site.structuredData(head))))
				.loader((url, options) -> JsonDocument.of(new StringReader(VOCABULARY)))
				.get();
			assertThat(expanded).hasSize(1);
			JsonObject page = expanded.getJsonObject(0);
			assertThat(page.keySet()).contains(SCHEMA + "name", SCHEMA + "mainEntity", SCHEMA + "breadcrumb",
					SCHEMA + "isPartOf");
			assertThat(page.getJsonArray("@type").getString(0)).isEqualTo(SCHEMA + "WebPage");
			assertThat(page.getJsonArray(SCHEMA + "url").getJsonObject(0).getString("@id"))
				.isEqualTo("https://roles.example/roles/cto");
		}
	}

	private static PageSubject.Term term(boolean occupation) {
		return new PageSubject.Term("Chief Technology Officer", "CTO", List.of("Chief Technical Officer"), "Leads.",
				occupation);
	}

	private JsonNode parse(PageHead head) {
		return JsonMapper.shared().readTree(this.site.structuredData(head));
	}

}
