package org.rolecompare.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Describes a page to machines in the terms of schema.org, as JSON that may stand inside
 * a page: what could end its element or open another one is written as an escape.
 */
final class StructuredData {

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder().characterEscapes(new MarkupEscapes()).build())
		.build();

	private StructuredData() {
	}

	static String of(Site site, PageHead head) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("@context", "https://schema.org");
		data.put("@type", "WebPage");
		data.put("name", head.title());
		data.put("description", head.description());
		data.put("url", site.absolute(head.path()));
		data.put("inLanguage", "en");
		data.put("dateModified", site.reviewed().iso());
		data.put("version", site.version());
		Map<String, Object> whole = new LinkedHashMap<>();
		whole.put("@type", "WebSite");
		whole.put("name", site.name());
		whole.put("url", site.absolute("/"));
		data.put("isPartOf", whole);
		PageSubject subject = head.subject();
		if (subject != null) {
			data.put("mainEntity", subject.toSchema());
		}
		if (isBelow(head)) {
			data.put("breadcrumb", breadcrumb(site, head));
		}
		return JSON.writeValueAsString(data);
	}

	/** Whether the page lies below the one that the menu names. */
	private static boolean isBelow(PageHead head) {
		return head.path().startsWith(head.section().href() + "/");
	}

	private static Map<String, Object> breadcrumb(Site site, PageHead head) {
		Map<String, Object> above = crumb(1, head.section().title());
		above.put("item", site.absolute(head.section().href()));
		Map<String, Object> trail = new LinkedHashMap<>();
		trail.put("@type", "BreadcrumbList");
		trail.put("itemListElement", List.of(above, crumb(2, head.title())));
		return trail;
	}

	private static Map<String, Object> crumb(int position, String name) {
		Map<String, Object> crumb = new LinkedHashMap<>();
		crumb.put("@type", "ListItem");
		crumb.put("position", position);
		crumb.put("name", name);
		return crumb;
	}

	/** Writes the signs of markup as escapes. */
	private static final class MarkupEscapes extends CharacterEscapes {

		private static final long serialVersionUID = 1L;

		private static final String SIGNS = "<>&";

		private final int[] escapes = standardAsciiEscapesForJSON();

		private MarkupEscapes() {
			SIGNS.chars().forEach((sign) -> this.escapes[sign] = ESCAPE_CUSTOM);
		}

		@Override
		public int[] getEscapeCodesForAscii() {
			return this.escapes.clone();
		}

		@Override
		public @Nullable SerializableString getEscapeSequence(int sign) {
			return (SIGNS.indexOf(sign) >= 0) ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", sign))
					: null;
		}

	}

}
