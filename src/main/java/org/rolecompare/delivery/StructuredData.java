package org.rolecompare.delivery;

import java.util.LinkedHashMap;
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
		data.put("isPartOf", Map.of("@type", "WebSite", "name", site.name(), "url", site.absolute("/")));
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
			return (SIGNS.indexOf(sign) >= 0) ? new SerializedString("\\u%04x".formatted(sign)) : null;
		}

	}

}
