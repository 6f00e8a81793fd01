package org.rolecompare.page;

import java.util.LinkedHashMap;
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
		return JSON.writeValueAsString(data);
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
