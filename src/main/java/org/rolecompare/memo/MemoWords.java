package org.rolecompare.memo;

import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.combinedrole.Joined;
import org.rolecompare.english.English;

/** What a board paper says of itself in sentences. */
final class MemoWords {

	private MemoWords() {
	}

	/** Put the question that a combined role raises. */
	static String question(Joined joined) {
		return "One " + joined.role().abbreviation() + ", or " + joined.partsPhrase() + "?";
	}

	/** Say what the paper has no room for; empty for nothing. */
	static String leftOut(Memo.Cut cut) {
		List<String> parts = Stream
			.of(part(cut.openQuestions(), "open question", "open questions"),
					part(cut.turns(), "change that would turn something", "changes that would turn something"),
					part(cut.findings(), "finding", "findings"), part(cut.disputes(), "dispute", "disputes"),
					part(cut.preparations(), "line on what to prepare for", "lines on what to prepare for"))
			.filter((part) -> !part.isEmpty())
			.toList();
		return parts.isEmpty() ? "" : "Not on this paper for want of room: " + English.and(parts) + ".";
	}

	private static String part(int number, String one, String several) {
		return (number == 0) ? "" : English.count(number, one, several);
	}

}
