package org.rolecompare.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The one thing that a page is about, where there is one, in the terms of machines. */
public sealed interface PageSubject {

	/** Describe it in the terms of schema.org. */
	Map<String, Object> toSchema();

	/**
	 * Something that has a name and a definition, such as a role or a category.
	 *
	 * @param code its letters, null where it has none
	 * @param otherNames what else it is called
	 * @param occupation whether a classification of occupations has it
	 */
	record Term(String name, @Nullable String code, List<String> otherNames, @Nullable String definition,
			boolean occupation) implements PageSubject {

		@Override
		public Map<String, Object> toSchema() {
			Map<String, Object> data = new LinkedHashMap<>();
			data.put("@type", this.occupation ? List.of("DefinedTerm", "Occupation") : "DefinedTerm");
			data.put("name", this.name);
			put(data, "termCode", this.code);
			if (!this.otherNames.isEmpty()) {
				data.put("alternateName", this.otherNames);
			}
			put(data, "description", this.definition);
			return data;
		}

	}

	/**
	 * A page of the web that is cited: one that somebody else has written, or one of ours
	 * with what it cites.
	 *
	 * @param authors its authors; none where none are shown
	 * @param corporate whether the authors are organisations
	 * @param site the name of its site or publisher
	 * @param published {@code 2019}, {@code 2019-11} or {@code 2019-11-25}; null for no
	 * date
	 * @param cites the works that it cites; none where that is not told
	 */
	record Work(String title, List<String> authors, boolean corporate, String site, String url,
			@Nullable String published, List<Work> cites) implements PageSubject {

		public Work(String title, List<String> authors, boolean corporate, String site, String url,
				@Nullable String published) {
			this(title, authors, corporate, site, url, published, List.of());
		}

		@Override
		public Map<String, Object> toSchema() {
			Map<String, Object> data = new LinkedHashMap<>();
			data.put("@type", "WebPage");
			data.put("name", this.title);
			data.put("url", this.url);
			if (!this.authors.isEmpty()) {
				String type = this.corporate ? "Organization" : "Person";
				data.put("author", this.authors.stream().map((author) -> named(type, author)).toList());
			}
			put(data, "datePublished", this.published);
			data.put("publisher", named("Organization", this.site));
			if (!this.cites.isEmpty()) {
				data.put("citation", this.cites.stream().map(Work::toSchema).toList());
			}
			return data;
		}

		/**
		 * Describe it as the address of a lookup (OpenURL), which reference managers find
		 * in the attribute of an element: ContextObjects in Spans.
		 */
		public String contextObject() {
			List<String> pairs = new ArrayList<>(
					List.of(pair("ctx_ver", "Z39.88-2004"), pair("rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"),
							pair("rft.type", "webpage"), pair("rft.title", this.title)));
			// The name of an organisation is not taken apart.
			String author = this.corporate ? "rft.aucorp" : "rft.creator";
			this.authors.forEach((name) -> pairs.add(pair(author, name)));
			if (this.published != null) {
				pairs.add(pair("rft.date", this.published));
			}
			pairs.add(pair("rft.source", this.site));
			pairs.add(pair("rft.identifier", this.url));
			return pairs.stream().collect(Collectors.joining("&"));
		}

		private static Map<String, Object> named(String type, String name) {
			Map<String, Object> data = new LinkedHashMap<>();
			data.put("@type", type);
			data.put("name", name);
			return data;
		}

		private static String pair(String name, String value) {
			return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
		}

	}

	private static void put(Map<String, Object> data, String name, @Nullable Object value) {
		if (value != null) {
			data.put(name, value);
		}
	}

}
