package org.rolecompare.memo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import org.rolecompare.address.Ending;
import org.rolecompare.address.Parameter;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.Grounds;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Joined;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.combinedrole.StructureArgument;
import org.rolecompare.combinedrole.StructureAspect;
import org.rolecompare.english.English;
import org.rolecompare.format.Document;
import org.rolecompare.format.Exportable;
import org.rolecompare.judgement.Answers;
import org.rolecompare.judgement.Judgement;
import org.rolecompare.judgement.JudgementWords;
import org.rolecompare.judgement.Option;
import org.rolecompare.judgement.Reading;
import org.rolecompare.judgement.Sign;
import org.rolecompare.judgement.Standing;
import org.rolecompare.judgement.Steps;
import org.rolecompare.judgement.TurningPoint;
import org.rolecompare.judgement.Word;
import org.rolecompare.page.PageHead;
import org.rolecompare.source.Reference;
import org.rolecompare.statement.Dispute;

/**
 * The board paper. Every count of it is one of the page that answers; its sources have
 * numbers of their own, in the order in which the paper cites them.
 *
 * @param question what is to be decided
 * @param said what its own address says
 * @param options what there is to choose, in an order that is no advice
 * @param words what the answers say, grouped by word
 * @param most what those answers say that matter most, grouped so, without options of
 * which one finding at most is known
 * @param findings what was found, what matters most first
 * @param silent findings of which no source says what follows
 * @param cut how much was left out so that the paper ends on its second sheet
 */
@JsonIgnoreProperties({ "head", "steps", "words", "most" })
public record Memo(PageHead head, Joined joined, Steps steps, String question, Said said, List<OptionSummary> options,
		List<WordGroup> words, List<WordGroup> most, List<Finding> findings, List<String> silent,
		List<StructureSummary> structures, List<Turn> turns, List<String> unturned, List<DisputeLine> disputes,
		Evidence evidence, List<OpenQuestion> openQuestions, List<Preparation> preparations, Cut cut,
		Bibliography bibliography) implements Exportable {

	/** Make the paper: as much of it as two sheets hold. */
	static Memo of(Catalogue catalogue, MemoAddress address) {
		MemoContent content = new MemoContent(catalogue, address);
		Cut cut = Cut.NOTHING;
		Memo memo = content.without(cut);
		while (!Paper.holds(memo)) {
			Cut more = cut.more(memo);
			if (more.equals(cut)) {
				return memo;
			}
			cut = more;
			memo = content.without(cut);
		}
		return memo;
	}

	@Override
	public Document document() {
		return MemoDocument.of(this);
	}

	@Override
	public boolean isForWord() {
		return true;
	}

	/** As Markdown it is a decision record. */
	@Override
	public Document document(Ending form) {
		return (form == Ending.MARKDOWN) ? DecisionRecord.of(this) : document();
	}

	/** The sources by who is speaking in them. */
	public List<SpeakerGroup> speakers() {
		return SpeakerGroup.of(this.bibliography);
	}

	/** What was left out, so that the paper says so; empty for nothing. */
	public String leftOut() {
		return this.cut.inWords();
	}

	/** Whether too little is answered to say what would turn it. */
	public boolean isTooFew() {
		return this.said.answered() < TurningPoint.FEWEST_ANSWERS;
	}

	/**
	 * What the address of a memo says.
	 *
	 * @param company for which company it is, empty for a blank
	 * @param date the day that stands on it, empty for a blank
	 * @param marked how many answers matter most
	 * @param contradictions how many pairs of answers cannot both be true
	 * @param href the address of the paper, from its first slash
	 * @param answers what a form carries along
	 * @param leftOut what it says to no effect
	 */
	public record Said(String company, String date, int answered, int asked, int marked, int contradictions,
			String href, List<Parameter> answers, Answers.LeftOut leftOut) {

		static Said of(MemoAddress address) {
			Answers answers = address.answers();
			return new Said(address.company(), address.date(), answers.answered(), answers.asked(),
					answers.most().size(), answers.contradictions().size(), address.href(), answers.parameters(),
					answers.leftOut());
		}

		public boolean isEmpty() {
			return this.answered == 0;
		}

	}

	/** An option with what the answers say about it. */
	@JsonIgnoreProperties({ "word", "counts" })
	public record OptionSummary(String slug, String name, String shortName, String head, Standing standing, Word word,
			String counts, List<String> speakingFor, List<String> speakingAgainst, List<String> differing) {

		static OptionSummary of(Judgement judgement) {
			Option option = judgement.option();
			return new OptionSummary(option.slug(), option.name(), option.shortName(), option.head(),
					Standing.of(judgement), judgement.word(), JudgementWords.counts(judgement),
					findings(judgement.speakingFor()), findings(judgement.speakingAgainst()),
					findings(judgement.differing()));
		}

		/** What the answers say about it, such as <em>One finding only, 0 to 1</em>. */
		String inWords() {
			String known = (this.word != Word.NOTHING_KNOWN) ? ", " + this.counts : "";
			return English.capitalized(this.word.label()) + known;
		}

		private static List<String> findings(List<Reading> readings) {
			return readings.stream().map((reading) -> Answers.finding(reading.question(), reading.answer())).toList();
		}

	}

	/** The options that have one word, each with its counts. */
	public record WordGroup(Word word, List<String> options) {

		static List<WordGroup> of(List<Judgement> judgements) {
			return Stream.of(Word.values())
				.map((word) -> new WordGroup(word,
						judgements.stream()
							.filter((judgement) -> judgement.word() == word)
							.map(WordGroup::counted)
							.toList()))
				.filter((group) -> !group.options().isEmpty())
				.toList();
		}

		/** Whether more than one finding is counted. */
		boolean isCounted() {
			return this.word != Word.ONE_FINDING && this.word != Word.NOTHING_KNOWN;
		}

		/**
		 * What stands between the word and the options: a blank follows if it is a word.
		 */
		public String connective() {
			return switch (this.word) {
				case MOSTLY_FOR, MOSTLY_AGAINST -> "";
				case DIVIDED, ONE_FINDING -> "on ";
				case NOTHING_KNOWN -> "of ";
			};
		}

		private static String counted(Judgement judgement) {
			String name = judgement.option().inSentence();
			return (judgement.word() == Word.NOTHING_KNOWN) ? name
					: name + " (" + JudgementWords.counts(judgement) + ")";
		}

	}

	/**
	 * A finding and what it says about every option.
	 *
	 * @param most whether it matters most
	 */
	public record Finding(boolean most, String text, List<Marker> markers, List<Sign> signs) {

		static Finding of(Signal question, Answers answers, List<Judgement> judgements, Citing citing) {
			String text = answers.finding(question);
			List<Reference> cites = judgements.stream()
				.flatMap((judgement) -> judgement.option().readings().stream())
				.filter((reading) -> reading.question().equals(question) && reading.answer() == answers.to(question))
				.flatMap((reading) -> Stream.concat(reading.cites().stream(), reading.otherwise().stream()))
				.distinct()
				.toList();
			return new Finding(answers.mattersMost(question), text, citing.cite(cites, "Finding: " + text),
					judgements.stream().map((judgement) -> Sign.of(judgement, question)).toList());
		}

	}

	/**
	 * What a structure asks of the company, what it costs and what the way back is like.
	 */
	public record StructureSummary(String name, Cell asks, Cell cost, Cell wayBack) {

		static StructureSummary of(Structure structure, Citing citing) {
			return new StructureSummary(structure.getShortName(),
					Cell.of(structure, StructureAspect.Kind.ASKS_COMPANY, "asks", citing),
					Cell.of(structure, StructureAspect.Kind.COST, "cost", citing),
					Cell.of(structure, StructureAspect.Kind.REVERSIBLE, "way back", citing));
		}

		/** A few words and their sources; the words are empty where nothing is told. */
		public record Cell(String text, List<Marker> markers) {

			static Cell of(Structure structure, StructureAspect.Kind kind, String what, Citing citing) {
				StructureAspect aspect = structure.getAspect(kind);
				return (aspect == null) ? new Cell("", List.of())
						: new Cell(Objects.requireNonNullElse(aspect.getCell(), aspect.getText()),
								citing.cite(aspect.getCites(), structure.getShortName() + ": " + what));
			}

		}

	}

	/**
	 * What would turn one option to another word.
	 *
	 * @param option its name
	 * @param changes the single changes, in the order in which they are named
	 */
	public record Turn(String option, List<Change> changes) {

		static List<Turn> of(List<Judgement> judgements, List<List<TurningPoint>> named) {
			return IntStream.range(0, judgements.size())
				.filter((index) -> !named.get(index).isEmpty())
				.mapToObj((index) -> new Turn(judgements.get(index).option().shortName(),
						named.get(index).stream().map(Change::of).toList()))
				.toList();
		}

		/**
		 * A change.
		 *
		 * @param then how the option would stand
		 * @param condition how it begins, such as <em>if you find out that</em>
		 * @param finding the finding that would change or hold
		 */
		@JsonIgnoreProperties({ "word", "counts" })
		public record Change(Standing then, Word word, String counts, String condition, String finding) {

			static Change of(TurningPoint point) {
				return new Change(Standing.of(point.then()), point.then().word(), JudgementWords.counts(point.then()),
						JudgementWords.condition(point, "we"), point.finding());
			}

		}

	}

	/** A dispute in one line: the question, and what every side answers. */
	public record DisputeLine(String question, List<Side> sides) {

		static DisputeLine of(Dispute dispute, Citing citing) {
			return new DisputeLine(dispute.getQuestion(),
					dispute.getSides()
						.stream()
						.map((side) -> new Side(side.getAnswer(),
								citing.cite(side.getSaid().getCites(),
										"Dispute: " + dispute.getQuestion() + " " + side.getAnswer())))
						.toList());
		}

		/** What one side answers, in a word or two. */
		public record Side(String answer, List<Marker> markers) {
		}

	}

	/**
	 * How good the evidence is, counted.
	 *
	 * @param advantages of the combined role
	 * @param drawbacks of the combined role
	 * @param others further arguments, of the structures alone
	 */
	public record Evidence(Grounds advantages, Grounds drawbacks, Grounds others) {

		static Evidence of(CombinedRoleCase told) {
			return new Evidence(of(told, Argument.Side.ADVANTAGE), of(told, Argument.Side.DRAWBACK),
					Grounds.of(told.structures()
						.stream()
						.flatMap((structure) -> structure.getArguments().stream())
						.filter((argument) -> argument.getReused() == null)
						.map((argument) -> argument.getSaid().getCites())));
		}

		private static Grounds of(CombinedRoleCase told, Argument.Side side) {
			return Grounds.of(told.arguments(side).stream().map((argument) -> argument.getSaid().getCites()));
		}

		/** Whether none of all arguments rests on a study. */
		public boolean isWithoutStudy() {
			return this.advantages.onAStudy() + this.drawbacks.onAStudy() + this.others.onAStudy() == 0;
		}

	}

	/**
	 * A question that is not known and would turn something.
	 *
	 * @param how a way to find it out, empty where none is told
	 */
	public record OpenQuestion(String question, String how) {

		static OpenQuestion of(Signal question) {
			Signal.Finding finding = question.getFinding();
			String how = (finding != null) ? finding.findOut() : null;
			return new OpenQuestion(question.getQuestion(), Objects.requireNonNullElse(how, ""));
		}

	}

	/** What to prepare for with one option. */
	public record Preparation(String option, List<Drawback> drawbacks) {

		/** A drawback by its title. */
		public record Drawback(String title, List<Marker> markers) {

			static Drawback of(Argument drawback, Citing citing) {
				return new Drawback(drawback.getTitle(),
						citing.cite(drawback.getSaid().getCites(), "Prepare for: " + drawback.getTitle()));
			}

			static Drawback of(StructureArgument con, Citing citing) {
				return new Drawback(con.getTitle(),
						citing.cite(con.getSaid().getCites(), "Prepare for: " + con.getTitle()));
			}

		}

	}

	/** The sources of one kind, each with its number. */
	public record SpeakerGroup(Reference.Kind kind, List<Source> sources) {

		static List<SpeakerGroup> of(Bibliography bibliography) {
			Map<Reference.Kind, List<Bibliography.Entry>> byKind = new EnumMap<>(Reference.Kind.class);
			bibliography.entries()
				.forEach((entry) -> byKind.computeIfAbsent(entry.source().details().kind(), (kind) -> new ArrayList<>())
					.add(entry));
			return byKind.entrySet()
				.stream()
				.map((group) -> new SpeakerGroup(group.getKey(), group.getValue().stream().map(Source::of).toList()))
				.toList();
		}

		/** A source in a few words: who, where and when. */
		public record Source(int number, String text) {

			static Source of(Bibliography.Entry entry) {
				Reference.Details details = entry.source().details();
				String who = details.authors().isEmpty() ? details.site() : name(details) + " at " + details.site();
				return new Source(entry.number(),
						(entry.source().published() != null) ? who + " " + entry.source().published().year() : who);
			}

			private static String name(Reference.Details details) {
				String author = details.authors().get(0);
				return details.corporate() ? author : author.substring(author.lastIndexOf(' ') + 1);
			}

		}

	}

	/**
	 * How much was left out, by kind.
	 *
	 * @param openQuestions how many open questions
	 * @param turns how many changes that would turn something
	 * @param findings how many findings
	 * @param disputes how many disputes
	 * @param preparations for how many options it is not told what to prepare for
	 */
	public record Cut(int openQuestions, int turns, int findings, int disputes, int preparations) {

		static final Cut NOTHING = new Cut(0, 0, 0, 0, 0);

		/**
		 * Leave out one thing more: first open questions beyond four and changes beyond
		 * five, then findings that count nowhere, then disputes, then what to prepare
		 * for, then what does not matter most.
		 * @return the same where nothing may go
		 */
		Cut more(Memo memo) {
			if (memo.openQuestions().size() > MemoContent.FEWEST_OPEN) {
				return new Cut(this.openQuestions + 1, this.turns, this.findings, this.disputes, this.preparations);
			}
			if (memo.turns().stream().mapToInt((turn) -> turn.changes().size()).sum() > MemoContent.FEWEST_TURNS) {
				return new Cut(this.openQuestions, this.turns + 1, this.findings, this.disputes, this.preparations);
			}
			boolean counted = memo.findings()
				.stream()
				.allMatch((finding) -> finding.most() || finding.signs().stream().anyMatch(Sign::isCounted));
			if (!counted) {
				return new Cut(this.openQuestions, this.turns, this.findings + 1, this.disputes, this.preparations);
			}
			if (!memo.disputes().isEmpty()) {
				return new Cut(this.openQuestions, this.turns, this.findings, this.disputes + 1, this.preparations);
			}
			if (!memo.preparations().isEmpty()) {
				return new Cut(this.openQuestions, this.turns, this.findings, this.disputes, this.preparations + 1);
			}
			boolean more = memo.findings().stream().anyMatch((finding) -> !finding.most());
			return more ? new Cut(this.openQuestions, this.turns, this.findings + 1, this.disputes, this.preparations)
					: this;
		}

		String inWords() {
			return MemoWords.leftOut(this);
		}

	}

}
