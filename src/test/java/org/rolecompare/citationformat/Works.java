package org.rolecompare.citationformat;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.citation.SourceDetails;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.source.Reference;

/** Works to cite in tests. */
final class Works {

	/** Whatever a catalogue of somebody else may hold. */
	static final List<String> HOSTILE = List.of("She said \"no\", {he} said “yes”", "a, b and c and d; e",
			"100% of R&D costs $5 #1 a_b ~c ^d", "back\\slash \\textbf{x} \\", "}{}}{{", "@article{x, title={y}}",
			"line\r\nbreak\ttab", "ER  - \nTY  - JOUR", "emoji 👩‍💻 and 🚀", "ראש הטכנולוגיה CTO",
			"<script>alert(1)</script> & <i>it</i>", "=cmd|' /C calc'!A0", "– — … ’", "x".repeat(3000), "%", "\\", "{",
			"\"", "'", ",", "& Sons");

	private Works() {
	}

	static CitedWork example(String key) {
		return CitedWork.of(SourceDetails.of(Catalogues.example().sources().find(key).orElseThrow()));
	}

	static List<CitedWork> example() {
		return Catalogues.example().sources().all().stream().map(SourceDetails::of).map(CitedWork::of).toList();
	}

	/** A source of which every text is the same. */
	static CitedWork saying(String text) {
		return of(text, List.of(text), text, "2019-11-25", true);
	}

	static CitedWork titled(String title) {
		return of(title, List.of(), "Harbour", null, false);
	}

	static CitedWork by(boolean corporate, String... authors) {
		return of("The Log", List.of(authors), "Harbour", "2019-11", corporate);
	}

	static CitedWork published(@Nullable String published) {
		return of("The Log", List.of("Anna Mate"), "Harbour", published, false);
	}

	private static CitedWork of(String title, List<String> authors, String site, @Nullable String published,
			boolean corporate) {
		return CitedWork.of(SourceDetails.of(new Reference(new Reference.Details("log", title, authors, site,
				"https://example.org/a_b?x=1&y=%20#z", published, LocalDate.of(2026, 11, 21),
				Reference.Kind.PRACTITIONER, null, null, null, true, null, corporate), null, null, 0)));
	}

}
