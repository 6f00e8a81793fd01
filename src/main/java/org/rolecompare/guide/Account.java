package org.rolecompare.guide;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.combinedrole.Fit;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.combinedrole.StructureAspect;
import org.rolecompare.english.English;
import org.rolecompare.judgement.Answers;
import org.rolecompare.judgement.Judgement;
import org.rolecompare.judgement.JudgementWords;
import org.rolecompare.judgement.Option;
import org.rolecompare.judgement.Reading;
import org.rolecompare.judgement.Standing;
import org.rolecompare.judgement.Word;
import org.rolecompare.source.Reference;
import org.rolecompare.statement.DisputeMark;

/**
 * What the answers say about one option, on its own findings only.
 *
 * @param standing how it stands, in numbers
 * @param counted the two counts in a sentence, and what is told besides
 * @param once what was counted once because it says much the same, empty for nothing
 * @param unsettled how many findings wait for the reader to settle something, empty for
 * none
 * @param bears how many of its questions are answered, and what they can say at all
 * @param open its questions that are not known
 * @param bases what each finding rests on
 * @param evidence what the catalogue says of the evidence, null where it says nothing
 */
@JsonIgnoreProperties({ "counts", "known", "counted", "once", "unsettled", "bears" })
public record Account(String anchor, String name, Standing standing, String counts, boolean known, String counted,
		List<Finding> speakingFor, List<Finding> speakingAgainst, String once, List<Differing> differing,
		String unsettled, String bears, List<String> open, List<Basis> bases, @Nullable CitedSentence evidence) {

	static Account of(Judgement judgement, Answers answers, Citing citing) {
		Option option = judgement.option();
		List<Signal> questions = option.questions();
		List<String> open = questions.stream()
			.filter((question) -> answers.to(question) == null)
			.map(Signal::getQuestion)
			.toList();
		List<Reading> told = Stream
			.of(judgement.speakingFor(), judgement.speakingAgainst(), judgement.differing(), judgement.contradicted())
			.flatMap(List::stream)
			.toList();
		List<Finding> speakingFor = Finding.of(judgement.speakingFor(), answers, option, citing);
		List<Finding> speakingAgainst = Finding.of(judgement.speakingAgainst(), answers, option, citing);
		List<Differing> differing = judgement.differing()
			.stream()
			.map((reading) -> Differing.of(reading, answers, option, citing))
			.toList();
		return new Account(anchor(judgement), option.shortName(), Standing.of(judgement),
				JudgementWords.counts(judgement), judgement.word() != Word.NOTHING_KNOWN, counted(judgement),
				speakingFor, speakingAgainst, once(judgement), differing, unsettled(judgement),
				bears(option, questions.size() - open.size()), open, told.stream().map(Basis::of).toList(),
				evidence(option, citing));
	}

	static String anchor(Judgement judgement) {
		return "option-" + judgement.option().slug();
	}

	/** Whether anything speaks for it or against it. */
	public boolean isTold() {
		return !this.speakingFor.isEmpty() || !this.speakingAgainst.isEmpty();
	}

	private static String counted(Judgement judgement) {
		return (JudgementWords.sentence(judgement) + " " + JudgementWords.differing(judgement)).strip();
	}

	private static String once(Judgement judgement) {
		int repeated = judgement.speakingFor().size() - judgement.countFor() + judgement.speakingAgainst().size()
				- judgement.countAgainst();
		return switch (repeated) {
			case 0 -> "";
			case 1 -> "One of these says much the same as another: the two are counted once.";
			default -> English.capitalized(English.number(repeated))
					+ " of these say much the same as others: what is the same is counted once.";
		};
	}

	private static String unsettled(Judgement judgement) {
		int unsettled = judgement.contradicted().size();
		return (unsettled == 0) ? ""
				: English.capitalized(English.countInWords(unsettled, "finding belongs", "findings belong"))
						+ " to answers that do not go together, and "
						+ English.plural(unsettled, "does not count.", "do not count.");
	}

	private static String bears(Option option, int answered) {
		Option.Deck deck = option.deck();
		int questions = option.questions().size();
		if (questions == 0) {
			return "No question bears on it.";
		}
		return "You answered " + answered + " of the "
				+ English.plural(questions, "one question that bears", questions + " questions that bear") + " on it: "
				+ deck.canSpeakFor() + " can speak for it, " + deck.canSpeakAgainst() + " against it, "
				+ deck.differing() + " " + English.plural(deck.differing(), "is", "are") + " read differently.";
	}

	private static @Nullable CitedSentence evidence(Option option, Citing citing) {
		Structure structure = option.structure();
		StructureAspect evidence = (structure != null) ? structure.getAspect(StructureAspect.Kind.EVIDENCE) : null;
		return (evidence == null) ? null : new CitedSentence(English.uncapitalized(evidence.getText()),
				citing.cite(evidence.getCites(), "Evidence: " + option.shortName()), null);
	}

	private static String place(Option option, Reading reading) {
		return option.shortName() + ": " + Answers.finding(reading.question(), reading.answer());
	}

	/**
	 * A finding that counts, with those who read it so; those that matter most come
	 * first.
	 */
	public record Finding(String said, boolean most, List<Marker> markers) {

		static List<Finding> of(List<Reading> readings, Answers answers, Option option, Citing citing) {
			return readings.stream()
				.sorted(Comparator.comparing((reading) -> !answers.mattersMost(reading.question())))
				.map((reading) -> new Finding(Answers.finding(reading.question(), reading.answer()),
						answers.mattersMost(reading.question()), citing.cite(reading.cites(), place(option, reading))))
				.toList();
		}

	}

	/**
	 * A finding that sources read differently.
	 *
	 * @param dispute the dispute that tells what they say, null where the sources are
	 * named for both sides
	 */
	public record Differing(String said, boolean most, List<Marker> speakingFor, List<Marker> speakingAgainst,
			@Nullable DisputeMark dispute) {

		static Differing of(Reading reading, Answers answers, Option option, Citing citing) {
			boolean positive = reading.reading() == Fit.Reading.FOR;
			String place = place(option, reading);
			List<Marker> first = citing.cite(positive ? reading.cites() : reading.otherwise(), place);
			List<Marker> second = citing.cite(positive ? reading.otherwise() : reading.cites(), place);
			DisputeMark mark = reading.otherwise().isEmpty() ? DisputeMark.of(reading.dispute(),
					(dispute) -> DisputeMark.atCombinedRole(dispute, answers.told().role().getSlug())) : null;
			return new Differing(Answers.finding(reading.question(), reading.answer()),
					answers.mattersMost(reading.question()), first, second, mark);
		}

	}

	/** On what one finding rests. */
	public record Basis(String said, EvidenceSummary sources) {

		static Basis of(Reading reading) {
			List<Reference> sources = Stream.concat(reading.cites().stream(), reading.otherwise().stream())
				.distinct()
				.toList();
			return new Basis(Answers.finding(reading.question(), reading.answer()), EvidenceSummary.of(sources));
		}

	}

	/** All options that have one word, in their order. */
	@JsonIgnoreProperties("rule")
	public record Group(Word word, String rule, List<Account> accounts) {

		public String title() {
			return English.capitalized(this.word.label());
		}

		static List<Group> of(List<Judgement> judgements, Answers answers, Citing citing) {
			return Stream.of(Word.values()).flatMap((word) -> {
				List<Account> accounts = judgements.stream()
					.filter((judgement) -> judgement.word() == word)
					.map((judgement) -> Account.of(judgement, answers, citing))
					.toList();
				return accounts.isEmpty() ? Stream.of() : Stream.of(new Group(word,
						rule(word) + " " + accounts.size() + " of " + judgements.size() + ".", accounts));
			}).toList();
		}

		private static String rule(Word word) {
			return switch (word) {
				case MOSTLY_FOR -> "At least twice as many findings for as against.";
				case MOSTLY_AGAINST -> "At least twice as many findings against as for.";
				case DIVIDED -> "Neither side has twice as many.";
				case ONE_FINDING -> "Too little to go by.";
				case NOTHING_KNOWN -> "No answer so far bears on it.";
			};
		}

	}

}
