package org.rolecompare.results;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.address.UserInput;
import org.rolecompare.english.English;
import org.rolecompare.english.WrittenDate;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.Reference;

/** What results are called, and what is said of them in a line. */
final class ResultWords {

	private ResultWords() {
	}

	/** Say who published a source, when, and who is speaking in it. */
	static String publication(Reference.Details details) {
		WrittenDate published = WrittenDate.of(details.published());
		String year = (published != null) ? published.year() : "no date";
		return Stream
			.concat(details.authors().stream().limit(2),
					Stream.of(details.site(), year, details.kind().label().toLowerCase(Locale.ROOT)))
			.collect(Collectors.joining(", "));
	}

	static String compared(List<RoleNames> roles) {
		return English.and(roles.stream().map(RoleNames::abbreviation).toList()) + " compared";
	}

	/** Say what the words of a question tell us, if there is something to say. */
	static String reading(Question question, List<String> unknown) {
		if (question.isSilent()) {
			return "It has no word that tells what to look for.";
		}
		return unknown.isEmpty() ? "" : unknown(unknown);
	}

	private static String unknown(List<String> words) {
		return English.and(words.stream().map(UserInput::quote).toList())
				+ ((words.size() == 1) ? " occurs nowhere in this catalogue." : " occur nowhere in this catalogue.");
	}

}
