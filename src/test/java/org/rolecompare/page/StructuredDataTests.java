package org.rolecompare.page;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.rolecompare.english.WrittenDate;
import org.rolecompare.page.PageHead.Section;

import static org.assertj.core.api.Assertions.assertThat;

class StructuredDataTests {

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

	private JsonNode parse(PageHead head) {
		return JsonMapper.shared().readTree(this.site.structuredData(head));
	}

}
