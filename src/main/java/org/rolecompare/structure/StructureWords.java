package org.rolecompare.structure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.combinedrole.Structure;
import org.rolecompare.english.English;
import org.rolecompare.judgement.Option;
import org.rolecompare.role.RoleNames;

/** What the page of the structures says in sentences of its own. */
final class StructureWords {

	private StructureWords() {
	}

	/** As in <em>seven ways to fill the posts</em>. */
	static String ways(int number) {
		return English.countInWords(number, "way", "ways") + " to fill the posts";
	}

	static String title(int number) {
		return English.capitalized(ways(number));
	}

	static String level(Structure.Evidence level) {
		return switch (level) {
			case SURVEY -> "A survey touches it.";
			case OPINION -> "Practitioners and advisers only.";
			case THIN -> "Few sources, or single posts.";
		};
	}

	/** As in <em>A CTO and a CPO beside one CPTO</em>. */
	static String beside(List<String> names) {
		return (names.size() == 1) ? names.get(0) + " in full"
				: Stream.concat(names.stream().limit(1), names.stream().skip(1).map(English::uncapitalized))
					.collect(Collectors.joining(" beside "));
	}

	/**
	 * As in <em>Of 7 questions that bear on it 5 can speak for it, 1 against; 1 is read
	 * differently.</em>
	 */
	static String deck(Option option) {
		Option.Deck deck = option.deck();
		int questions = option.questions().size();
		return (questions == 0) ? ""
				: "Of " + questions + " " + English.plural(questions, "question that bears", "questions that bear")
						+ " on it " + deck.canSpeakFor() + " can speak for it, " + deck.canSpeakAgainst() + " against; "
						+ deck.differing() + " " + English.plural(deck.differing(), "is", "are") + " read differently.";
	}

	static String letters(List<RoleNames> roles) {
		return English.and(roles.stream().map(RoleNames::abbreviation).toList());
	}

	static String sharedBy(List<RoleNames> roles) {
		return letters(roles) + ((roles.size() == 1) ? ", with a peer" : "");
	}

	/**
	 * What is to be said of a responsibility that nobody owns or shares.
	 * @param missing the roles of the structure whose level is not given
	 * @param others who owns it beside them
	 */
	static String open(List<RoleNames> missing, List<RoleNames> others) {
		return Stream
			.of(others.isEmpty() ? "" : "owned by the " + letters(others) + ", outside of it",
					missing.isEmpty() ? "" : "not given for the " + letters(missing))
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining("; "));
	}

	static String counts(DivisionOfWork division) {
		return division.countOwned() + " owned, " + division.shared().size() + " shared, " + division.open().size()
				+ " open";
	}

	/** As in <em>settings “One” and “Two”</em>. */
	static String readFrom(List<DivisionOfWork> divisions) {
		List<String> settings = divisions.stream()
			.flatMap((division) -> Stream.ofNullable(division.setting()))
			.map((setting) -> "“" + setting.name() + "”")
			.distinct()
			.toList();
		return settings.isEmpty() ? ""
				: English.plural(settings.size(), "setting ", "settings ") + English.and(settings);
	}

}
