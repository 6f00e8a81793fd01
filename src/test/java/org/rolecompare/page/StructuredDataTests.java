package org.rolecompare.page;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
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

	/**
	 * The terms of schema.org that are used, as its own context has them. That one takes
	 * any name for a term; here, a name that is no term is lost when data are expanded.
	 */
	private static final String VOCABULARY = """
			{"@context": {"@version": 1.1, "schema": "http://schema.org/",
			"WebPage": "schema:WebPage", "WebSite": "schema:WebSite", "Person": "schema:Person",
			"Organization": "schema:Organization", "DefinedTerm": "schema:DefinedTerm", "Occupation": "schema:Occupation",
			"BreadcrumbList": "schema:BreadcrumbList", "ListItem": "schema:ListItem",
			"name": "schema:name", "alternateName": "schema:alternateName", "description": "schema:description",
			"termCode": "schema:termCode", "author": "schema:author", "publisher": "schema:publisher",
			"citation": "schema:citation", "version": "schema:version", "inLanguage": "schema:inLanguage",
			"isPartOf": "schema:isPartOf", "mainEntity": "schema:mainEntity", "breadcrumb": "schema:breadcrumb",
			"itemListElement": "schema:itemListElement", "position": "schema:position",
			"url": {"@id": "schema:url", "@type": "@id"}, "item": {"@id": "schema:item", "@type": "@id"},
			"dateModified": {"@id": "schema:dateModified", "@type": "schema:Date"},
			"datePublished": {"@id": "schema:datePublished", "@type": "schema:Date"}}}""";

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
		for (PageSubject subject : List.of(term(true), LOG, new PageSubject.Work("Both", List.of(), false, "Harbour",
				"https://example.org/both", null, List.of(LOG)))) {
			PageHead head = PageHead.of(Section.ROLES, "/roles/cto", "CTO", "What the job is.").about(subject);
			JsonArray expanded = JsonLd.expand(JsonDocument.of(new StringReader(this.site.structuredData(head))))
				.loader((url, options) -> JsonDocument.of(new StringReader(VOCABULARY)))
				.get();
			assertThat(expanded).hasSize(1);
			JsonObject page = expanded.getJsonObject(0);
			assertThat(terms(page)).containsExactlyInAnyOrderElementsOf(names(parse(head)));
			assertThat(page.getJsonArray(SCHEMA + "url").getJsonObject(0).getString("@id"))
				.isEqualTo("https://roles.example/roles/cto");
		}
	}

	/** Every type and property, as the data name them. */
	private static List<String> names(JsonNode data) {
		List<String> names = new ArrayList<>();
		data.forEachEntry((name, value) -> {
			if (!name.startsWith("@")) {
				names.add(SCHEMA + name);
			}
			if ("@type".equals(name)) {
				(value.isArray() ? value : List.of(value)).forEach((type) -> names.add(SCHEMA + type.asString()));
			}
			else {
				(value.isArray() ? value : List.of(value)).forEach((each) -> names.addAll(names(each)));
			}
		});
		return names;
	}

	/** Every type and property, as a processor has understood them. */
	private static List<String> terms(JsonObject data) {
		List<String> terms = new ArrayList<>();
		data.forEach((name, values) -> {
			if (!name.startsWith("@")) {
				terms.add(name);
			}
			if (values instanceof JsonArray all) {
				for (JsonValue value : all) {
					if (value instanceof JsonString type) {
						terms.add(type.getString());
					}
					else if (value instanceof JsonObject below && !below.containsKey("@value")) {
						terms.addAll(terms(below));
					}
				}
			}
		});
		return terms;
	}

	private static PageSubject.Term term(boolean occupation) {
		return new PageSubject.Term("Chief Technology Officer", "CTO", List.of("Chief Technical Officer"), "Leads.",
				occupation);
	}

	private JsonNode parse(PageHead head) {
		return JsonMapper.shared().readTree(this.site.structuredData(head));
	}

}
