package org.rolecompare.citationformat;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Writes RIS, which EndNote, Mendeley, Zotero and others read: one tagged value a line,
 * and no signs that mean something.
 */
final class Ris {

	private static final String LINE_END = "\r\n";

	private Ris() {
	}

	static String write(List<CitedWork> works) {
		return works.stream().map(Ris::entry).collect(Collectors.joining(LINE_END));
	}

	private static String entry(CitedWork work) {
		StringBuilder entry = new StringBuilder();
		add(entry, "TY", work.form().ris());
		add(entry, "ID", work.key());
		work.authors().forEach((author) -> add(entry, "AU", author.familyFirst()));
		add(entry, "TI", work.title());
		add(entry, "T2", work.container());
		List<String> published = work.publishedParts();
		if (!published.isEmpty()) {
			add(entry, "PY", published.get(0));
			add(entry, "DA", String.join("/", published));
		}
		add(entry, "ET", work.version());
		add(entry, "UR", work.url());
		add(entry, "Y2", (work.accessed() != null) ? work.accessed().toString().replace('-', '/') : null);
		add(entry, "N1", work.note());
		return entry.append("ER  - ").append(LINE_END).toString();
	}

	private static void add(StringBuilder entry, String tag, @Nullable String value) {
		if (value != null) {
			entry.append(tag).append("  - ").append(value).append(LINE_END);
		}
	}

}
