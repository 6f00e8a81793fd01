package org.rolecompare.judgement;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Fit;
import org.rolecompare.combinedrole.Joined;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.english.English;

/**
 * Something to choose: a structure or, where the catalogue tells of none, the combined
 * role or separate ones.
 *
 * @param slug unique among the options
 * @param name its whole name
 * @param shortName its name within sentences and lists
 * @param head its name over a narrow column
 * @param structure what is told of it, null where it is no structure
 * @param readings how sources read answers for it, in the order of the questions
 */
public record Option(String slug, String name, String shortName, String head, @Nullable Structure structure,
		List<Reading> readings) {

	/** The name of the combined role among options that are no structures. */
	public static final String COMBINED = "combine";

	/** All options of a combined role, in an order that is no advice. */
	public static List<Option> of(CombinedRoleCase told) {
		if (!told.structures().isEmpty()) {
			return told.structures().stream().map((structure) -> of(structure, told)).toList();
		}
		Joined joined = Joined.of(told.role());
		String one = "One " + joined.role().abbreviation();
		return List.of(side(told, "separate", joined.partsPhrase(), Signal.Direction.SEPARATE),
				side(told, COMBINED, one, Signal.Direction.COMBINE));
	}

	private static Option of(Structure structure, CombinedRoleCase told) {
		List<Reading> readings = told.inOrder()
			.stream()
			.flatMap((question) -> question.getFits()
				.stream()
				.filter((fit) -> fit.getStructure().equals(structure))
				.map((fit) -> Reading.of(question, fit)))
			.toList();
		return new Option(structure.getSlug(), structure.getName(), structure.getShortName(), structure.getHead(),
				structure, readings);
	}

	/**
	 * What speaks for one side was said against the other: the catalogue knows no third.
	 */
	private static Option side(CombinedRoleCase told, String slug, String name, Signal.Direction direction) {
		List<Reading> readings = told.inOrder()
			.stream()
			.filter((question) -> question.getPoints() != null)
			.map((question) -> Reading.ofSide(question,
					(question.getPoints() == direction) ? Fit.Reading.FOR : Fit.Reading.AGAINST))
			.toList();
		return new Option(slug, name, name, name, null, readings);
	}

	/** The name in the middle of a sentence, as in <em>a CTO and a CPO</em>. */
	public String inSentence() {
		return English.uncapitalized(this.shortName);
	}

	/** The questions that bear on it: their yes or their no does, each once. */
	public List<Signal> questions() {
		return this.readings.stream().map(Reading::question).distinct().toList();
	}

	/**
	 * How many of its questions can speak for it alone, against it alone, or are read
	 * differently.
	 */
	public Deck deck() {
		return new Deck(count((reading) -> !reading.disputed() && reading.reading() == Fit.Reading.FOR),
				count((reading) -> !reading.disputed() && reading.reading() == Fit.Reading.AGAINST),
				count(Reading::disputed));
	}

	/** How sources read the answers of a reader for it. */
	Stream<Reading> readings(Answers answers) {
		return this.readings.stream().filter((reading) -> reading.answer() == answers.to(reading.question()));
	}

	private int count(Predicate<Reading> which) {
		return (int) this.readings.stream().filter(which).map(Reading::question).distinct().count();
	}

	/**
	 * What the questions about an option can say at all.
	 *
	 * @param canSpeakFor how many questions have an answer that speaks for it
	 * @param canSpeakAgainst how many have one that speaks against it
	 * @param differing how many have one on which sources differ
	 */
	public record Deck(int canSpeakFor, int canSpeakAgainst, int differing) {
	}

}
