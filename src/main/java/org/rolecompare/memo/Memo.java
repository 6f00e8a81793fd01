package org.rolecompare.memo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.Grounds;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Fit;
import org.rolecompare.combinedrole.Joined;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.combinedrole.StructureArgument;
import org.rolecompare.combinedrole.StructureAspect;
import org.rolecompare.judgement.Answers;
import org.rolecompare.judgement.Judgement;
import org.rolecompare.judgement.JudgementWords;
import org.rolecompare.judgement.Option;
import org.rolecompare.judgement.Reading;
import org.rolecompare.judgement.Sign;
import org.rolecompare.judgement.Steps;
import org.rolecompare.judgement.TurningPoint;
import org.rolecompare.judgement.Word;
import org.rolecompare.english.English;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
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
public record Memo(PageHead head, Joined joined, Steps steps, String question, Said said, List<OptionSummary> options,
		List<WordGroup> words, List<WordGroup> most, List<Finding> findings, List<String> silent,
		List<StructureSummary> structures, List<Turn> turns, List<String> unturned, List<DisputeLine> disputes,
		Evidence evidence, List<OpenQuestion> openQuestions, List<Preparation> preparations,
		List<SpeakerGroup> speakers, Cut cut, Bibliography bibliography) {

	/** How many open questions there is room for. */
	private static final int MOST_OPEN = 6;

	/** How many of them stay whatever else the paper holds. */
	private static final int FEWEST_OPEN = 4;

	/** How many changes that would turn something stay. */
	private static final int FEWEST_TURNS = 5;

	/**
	 * Make the paper: as much of it as two sheets hold.
	 */
	static Memo of(Catalogue catalogue, MemoAddress address) {
		Cut cut = Cut.NOTHING;
		Memo memo = compose(catalogue, address, cut);
		while (!Paper.holds(memo)) {
			Cut more = cut.more(memo);
			if (more.equals(cut)) {
				return memo;
			}
			cut = more;
			memo = compose(catalogue, address, cut);
		}
		return memo;
	}

	private static Memo compose(Catalogue catalogue, MemoAddress address, Cut cut) {
		return compose(catalogue, address, cut, new Citing());
	}

	private static Memo compose(Catalogue catalogue, MemoAddress address, Cut cut, Citing citing) {
		Answers answers = address.answers();
		CombinedRoleCase told = answers.told();
		Joined joined = Joined.of(told.role());
		List<Judgement> judgements = Judgement.of(answers);
		List<Signal> byWeight = byWeight(answers, judgements);
		List<Signal> kept = byWeight.subList(0, Math.max(0, byWeight.size() - cut.findings()));
		List<Finding> findings = inOrder(answers).stream()
			.filter(kept::contains)
			.map((question) -> Finding.of(question, answers, judgements, citing))
			.toList();
		List<List<TurningPoint>> turning = judgements.stream()
			.map((judgement) -> TurningPoint.of(judgement, answers))
			.toList();
		List<Dispute> disputes = disputes(catalogue, answers, judgements);
		String question = Objects.requireNonNullElseGet(told.combinedRole().getDecision(),
				() -> MemoWords.question(joined));
		Memo memo = new Memo(head(joined, answers), joined, Steps.of(answers, Steps.Page.PAPER), question,
				Said.of(address), judgements.stream().map(OptionSummary::of).toList(), WordGroup.of(judgements),
				answers.most().isEmpty() ? List.of()
						: WordGroup.of(Judgement.of(answers.marked())).stream().filter(WordGroup::isCounted).toList(),
				findings, silent(answers, judgements),
				told.structures().stream().map((structure) -> StructureSummary.of(structure, citing)).toList(),
				Turn.of(judgements, TurningPoint.named(turning, TurningPoint.MOST_NAMED - cut.turns())),
				unturned(judgements, turning, answers),
				disputes.stream()
					.limit(Math.max(0, disputes.size() - cut.disputes()))
					.map((dispute) -> DisputeLine.of(dispute, citing))
					.toList(),
				Evidence.of(told), openQuestions(answers, turning, MOST_OPEN - cut.openQuestions()),
				preparations(told, answers, judgements, citing, cut.preparations()), List.of(), cut,
				Bibliography.of(citing));
		return memo.withSpeakers();
	}

	private Memo withSpeakers() {
		return new Memo(this.head, this.joined, this.steps, this.question, this.said, this.options, this.words,
				this.most, this.findings, this.silent, this.structures, this.turns, this.unturned, this.disputes,
				this.evidence, this.openQuestions, this.preparations, SpeakerGroup.of(this.bibliography), this.cut,
				this.bibliography);
	}

	private static PageHead head(Joined joined, Answers answers) {
		PageHead head = PageHead.of(Section.COMBINED_ROLES, Address.memo(joined.role().slug()).href(),
				"Board paper: " + English.uncapitalized(MemoWords.question(joined)),
				"Two sheets for a board: what your answers say about each structure, what would turn it and what to find out, with sources.")
			.withSheet("deciding");
		return (answers.isEmpty() && answers.leftOut().isEmpty()) ? head : head.notIndexed();
	}

	/** What matters most first, then in the order of the questions. */
	private static List<Signal> inOrder(Answers answers) {
		return answers.given()
			.keySet()
			.stream()
			.sorted(Comparator.comparing((question) -> answers.mattersMost(question) ? 0 : 1))
			.toList();
	}

	/**
	 * The findings of which something follows, those first that stay longest: what
	 * matters most, then what is counted.
	 */
	private static List<Signal> byWeight(Answers answers, List<Judgement> judgements) {
		return inOrder(answers).stream()
			.filter((question) -> !isSilent(question, judgements))
			.sorted(Comparator
				.comparing((question) -> answers.mattersMost(question) ? 0 : isCounted(question, judgements) ? 1 : 2))
			.toList();
	}

	private static boolean isSilent(Signal question, List<Judgement> judgements) {
		return judgements.stream().allMatch((judgement) -> Sign.of(judgement, question) == Sign.SILENT);
	}

	private static boolean isCounted(Signal question, List<Judgement> judgements) {
		return judgements.stream().anyMatch((judgement) -> Sign.of(judgement, question).isCounted());
	}

	private static List<String> silent(Answers answers, List<Judgement> judgements) {
		return inOrder(answers).stream()
			.filter((question) -> isSilent(question, judgements))
			.map(answers::finding)
			.toList();
	}

	/** The options to which no single answer would give another word. */
	private static List<String> unturned(List<Judgement> judgements, List<List<TurningPoint>> turning,
			Answers answers) {
		return IntStream.range(0, judgements.size())
			.filter((index) -> TurningPoint.isAsked(judgements.get(index), answers) && turning.get(index).isEmpty())
			.mapToObj((index) -> judgements.get(index).option().inSentence())
			.toList();
	}

	/** The disputes that touch a finding, in the order of the catalogue. */
	private static List<Dispute> disputes(Catalogue catalogue, Answers answers, List<Judgement> judgements) {
		List<Dispute> touching = Stream
			.concat(judgements.stream().flatMap((judgement) -> judgement.differing().stream()).map(Reading::dispute),
					answers.given()
						.entrySet()
						.stream()
						.filter((said) -> said.getValue() == Fit.Answer.YES)
						.map((said) -> said.getKey().getDispute()))
			.flatMap(Stream::ofNullable)
			.toList();
		return catalogue.disputes().all().stream().filter(touching::contains).toList();
	}

	/**
	 * What is not known and would turn something: first what can be found out in a way
	 * that is told, then what turns most options.
	 */
	private static List<OpenQuestion> openQuestions(Answers answers, List<List<TurningPoint>> turning, int most) {
		List<Signal> turners = turning.stream()
			.flatMap((ofOne) -> ofOne.stream()
				.filter((point) -> point.kind() == TurningPoint.Kind.NOT_KNOWN)
				.map(TurningPoint::question)
				.distinct())
			.toList();
		return answers.open()
			.stream()
			.filter(turners::contains)
			.sorted(Comparator.comparing((question) -> -turners.stream().filter(question::equals).count()))
			.map(OpenQuestion::of)
			.sorted(Comparator.comparing((open) -> open.how().isEmpty()))
			.limit(most)
			.toList();
	}

	/**
	 * What to be ready for: with what is mostly for, and with one leader all the same.
	 */
	private static List<Preparation> preparations(CombinedRoleCase told, Answers answers, List<Judgement> judgements,
			Citing citing, int cut) {
		List<Argument> led = answers.given()
			.entrySet()
			.stream()
			.filter((said) -> said.getValue() == Fit.Answer.YES)
			.flatMap((said) -> said.getKey().getLeadsTo().stream())
			.toList();
		List<Argument> drawbacks = told.arguments(Argument.Side.DRAWBACK).stream().filter(led::contains).toList();
		List<Preparation> all = new ArrayList<>();
		for (Judgement judgement : judgements) {
			boolean combining = Preparation.isCombining(judgement.option(), told);
			List<Preparation.Drawback> toTell = new ArrayList<>();
			if (judgement.word() == Word.MOSTLY_FOR) {
				Preparation.structure(judgement.option(), told)
					.ifPresent((structure) -> structure.getArguments(StructureArgument.Side.CON)
						.forEach((con) -> toTell.add(Preparation.Drawback.of(con, citing))));
			}
			if (combining) {
				drawbacks.stream()
					.filter((drawback) -> toTell.stream().noneMatch((said) -> said.title().equals(drawback.getTitle())))
					.forEach((drawback) -> toTell.add(Preparation.Drawback.of(drawback, citing)));
			}
			if (!toTell.isEmpty()) {
				all.add(new Preparation(judgement.option().inSentence(), List.copyOf(toTell)));
			}
		}
		return all.subList(0, Math.max(0, all.size() - cut));
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
	 * @param record the address of the same as a decision record
	 * @param hidden the parameters of a form that keeps the answers
	 * @param unknown names that mean no question
	 * @param both questions that were answered with yes and with no
	 * @param marks questions whose mark does not hold
	 */
	public record Said(String company, String date, int answered, int asked, int marked, int contradictions,
			String href, String record, List<String> hidden, IgnoredInput unknown, List<String> both,
			List<String> marks) {

		static Said of(MemoAddress address) {
			Answers answers = address.answers();
			Answers.LeftOut leftOut = answers.leftOut();
			return new Said(address.company(), address.date(), answers.answered(), answers.asked(),
					answers.most().size(), answers.contradictions().size(), address.href(), address.record(),
					answers.on(Address.of("")).parameters(), leftOut.unknown(),
					leftOut.both().stream().map(Signal::getQuestion).toList(),
					leftOut.marks().stream().map(Signal::getQuestion).toList());
		}

		public boolean isEmpty() {
			return this.answered == 0;
		}

	}

	/** An option with what the answers say about it. */
	public record OptionSummary(String slug, String name, String shortName, String head, Word word, String counts,
			List<String> speakingFor, List<String> speakingAgainst, List<String> differing) {

		static OptionSummary of(Judgement judgement) {
			Option option = judgement.option();
			return new OptionSummary(option.slug(), option.name(), option.shortName(), option.head(), judgement.word(),
					JudgementWords.counts(judgement), findings(judgement.speakingFor()),
					findings(judgement.speakingAgainst()), findings(judgement.differing()));
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
		 * @param condition how it begins, such as <em>if you find out that</em>
		 * @param finding the finding that would change or hold
		 */
		public record Change(Word word, String counts, String condition, String finding) {

			static Change of(TurningPoint point) {
				return new Change(point.then().word(), JudgementWords.counts(point.then()),
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

		static Optional<Structure> structure(Option option, CombinedRoleCase told) {
			return told.structures().stream().filter((each) -> each.getSlug().equals(option.slug())).findFirst();
		}

		static boolean isCombining(Option option, CombinedRoleCase told) {
			return structure(option, told).map((structure) -> structure.getRoles().contains(told.role()))
				.orElse(told.structures().isEmpty() && option.slug().equals(Option.COMBINED));
		}

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
				List<String> authors = entry.source().details().authors();
				String site = entry.source().details().site();
				String who = authors.isEmpty() ? site : lastName(authors.get(0)) + " at " + site;
				return new Source(entry.number(),
						(entry.source().published() != null) ? who + " " + entry.source().published().year() : who);
			}

			private static String lastName(String author) {
				return author.substring(author.lastIndexOf(' ') + 1);
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
			if (memo.openQuestions().size() > FEWEST_OPEN) {
				return new Cut(this.openQuestions + 1, this.turns, this.findings, this.disputes, this.preparations);
			}
			if (memo.turns().stream().mapToInt((turn) -> turn.changes().size()).sum() > FEWEST_TURNS) {
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
