package org.rolecompare.memo;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.Citing;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Joined;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.combinedrole.StructureArgument;
import org.rolecompare.english.English;
import org.rolecompare.judgement.Answers;
import org.rolecompare.judgement.Judgement;
import org.rolecompare.judgement.Option;
import org.rolecompare.judgement.Reading;
import org.rolecompare.judgement.Sign;
import org.rolecompare.judgement.Steps;
import org.rolecompare.judgement.TurningPoint;
import org.rolecompare.judgement.Word;
import org.rolecompare.memo.Memo.Cut;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.statement.Dispute;

/**
 * All that a board paper could say, in the order in which it says it. The answers are
 * judged once, however often a paper turns out too long.
 */
final class MemoContent {

	/** How many open questions there is room for. */
	private static final int MOST_OPEN = 6;

	/** How many of them stay whatever else the paper holds. */
	static final int FEWEST_OPEN = 4;

	/** How many changes that would turn something stay. */
	static final int FEWEST_TURNS = 5;

	private final MemoAddress address;

	private final Answers answers;

	private final CombinedRoleCase told;

	private final List<Judgement> judgements;

	private final List<Memo.WordGroup> most;

	private final List<List<TurningPoint>> turning;

	/** The questions that are answered, what matters most first. */
	private final List<Signal> answered;

	private final List<Dispute> disputes;

	MemoContent(Catalogue catalogue, MemoAddress address) {
		this.address = address;
		this.answers = address.answers();
		this.told = this.answers.told();
		this.judgements = Judgement.of(this.answers);
		this.most = this.answers.most().isEmpty() ? List.of()
				: Memo.WordGroup.of(Judgement.of(this.answers.marked()))
					.stream()
					.filter(Memo.WordGroup::isCounted)
					.toList();
		this.turning = this.judgements.stream().map((judgement) -> TurningPoint.of(judgement, this.answers)).toList();
		this.answered = this.answers.given()
			.keySet()
			.stream()
			.sorted(Comparator.comparing((question) -> this.answers.mattersMost(question) ? 0 : 1))
			.toList();
		this.disputes = disputes(catalogue);
	}

	/** Make a paper that leaves something out. */
	Memo without(Cut cut) {
		Citing citing = new Citing();
		Joined joined = Joined.of(this.told.role());
		String question = Objects.requireNonNullElseGet(this.told.combinedRole().getDecision(),
				() -> MemoWords.question(joined));
		return new Memo(head(joined), joined, Steps.of(this.answers, Steps.Page.PAPER), question,
				Memo.Said.of(this.address), this.judgements.stream().map(Memo.OptionSummary::of).toList(),
				Memo.WordGroup.of(this.judgements), this.most, findings(cut, citing), silent(),
				this.told.structures().stream().map((each) -> Memo.StructureSummary.of(each, citing)).toList(),
				Memo.Turn.of(this.judgements, TurningPoint.named(this.turning, TurningPoint.MOST_NAMED - cut.turns())),
				unturned(),
				this.disputes.stream()
					.limit(Math.max(0, this.disputes.size() - cut.disputes()))
					.map((dispute) -> Memo.DisputeLine.of(dispute, citing))
					.toList(),
				Memo.Evidence.of(this.told), openQuestions(MOST_OPEN - cut.openQuestions()), preparations(cut, citing),
				cut, Bibliography.of(citing));
	}

	private PageHead head(Joined joined) {
		PageHead head = PageHead.of(Section.COMBINED_ROLES, Address.memo(joined.role().slug()).href(),
				"Board paper: " + English.uncapitalized(MemoWords.question(joined)),
				"Two sheets for a board: what your answers say about each structure, what would turn it and what to find out, with sources.")
			.withSheet("deciding");
		return (this.answers.isEmpty() && this.answers.leftOut().isEmpty()) ? head : head.notIndexed();
	}

	/**
	 * The findings of which something follows. What matters most stays longest, then what
	 * is counted.
	 */
	private List<Memo.Finding> findings(Cut cut, Citing citing) {
		List<Signal> byWeight = this.answered.stream()
			.filter((question) -> !isSilent(question))
			.sorted(Comparator
				.comparing((question) -> this.answers.mattersMost(question) ? 0 : isCounted(question) ? 1 : 2))
			.toList();
		List<Signal> kept = byWeight.subList(0, Math.max(0, byWeight.size() - cut.findings()));
		return this.answered.stream()
			.filter(kept::contains)
			.map((question) -> Memo.Finding.of(question, this.answers, this.judgements, citing))
			.toList();
	}

	private boolean isSilent(Signal question) {
		return this.judgements.stream().allMatch((judgement) -> Sign.of(judgement, question).isSilent());
	}

	private boolean isCounted(Signal question) {
		return this.judgements.stream().anyMatch((judgement) -> Sign.of(judgement, question).isCounted());
	}

	private List<String> silent() {
		return this.answered.stream().filter(this::isSilent).map(this.answers::finding).toList();
	}

	/** The options to which no single answer would give another word. */
	private List<String> unturned() {
		return IntStream.range(0, this.judgements.size())
			.filter((index) -> TurningPoint.isAsked(this.judgements.get(index), this.answers)
					&& this.turning.get(index).isEmpty())
			.mapToObj((index) -> this.judgements.get(index).option().inSentence())
			.toList();
	}

	/** The disputes that touch a finding, in the order of the catalogue. */
	private List<Dispute> disputes(Catalogue catalogue) {
		List<Dispute> touching = Stream.concat(
				this.judgements.stream().flatMap((judgement) -> judgement.differing().stream()).map(Reading::dispute),
				this.answers.held().stream().map(Signal::getDispute))
			.flatMap(Stream::ofNullable)
			.toList();
		return catalogue.disputes().all().stream().filter(touching::contains).toList();
	}

	/**
	 * What is not known and would turn something: first what can be found out in a way
	 * that is told, then what turns most options.
	 */
	private List<Memo.OpenQuestion> openQuestions(int most) {
		List<Signal> turners = this.turning.stream()
			.flatMap((ofOne) -> ofOne.stream()
				.filter((point) -> point.kind() == TurningPoint.Kind.NOT_KNOWN)
				.map(TurningPoint::question)
				.distinct())
			.toList();
		return this.answers.open()
			.stream()
			.filter(turners::contains)
			.sorted(Comparator.comparing((question) -> -turners.stream().filter(question::equals).count()))
			.map(Memo.OpenQuestion::of)
			.sorted(Comparator.comparing((open) -> open.how().isEmpty()))
			.limit(most)
			.toList();
	}

	/**
	 * What to be ready for: with what is mostly for, and with one leader all the same.
	 */
	private List<Memo.Preparation> preparations(Cut cut, Citing citing) {
		List<Judgement> prepared = this.judgements.stream()
			.filter((judgement) -> !drawbacks(judgement).isEmpty() || !ledTo(judgement).isEmpty())
			.toList();
		return prepared.stream()
			.limit(Math.max(0, prepared.size() - cut.preparations()))
			.map((judgement) -> new Memo.Preparation(judgement.option().inSentence(),
					Stream
						.concat(drawbacks(judgement).stream().map((con) -> Memo.Preparation.Drawback.of(con, citing)),
								ledTo(judgement).stream()
									.map((drawback) -> Memo.Preparation.Drawback.of(drawback, citing)))
						.toList()))
			.toList();
	}

	/** What speaks against a structure that is mostly for. */
	private static List<StructureArgument> drawbacks(Judgement judgement) {
		Structure structure = judgement.option().structure();
		return (structure != null && judgement.word() == Word.MOSTLY_FOR)
				? structure.getArguments(StructureArgument.Side.CON) : List.of();
	}

	/**
	 * The drawbacks of one leader to which the answers lead, but for those told already.
	 */
	private List<Argument> ledTo(Judgement judgement) {
		if (!isCombining(judgement.option())) {
			return List.of();
		}
		List<Argument> led = this.answers.held().stream().flatMap((held) -> held.getLeadsTo().stream()).toList();
		List<String> known = drawbacks(judgement).stream().map(StructureArgument::getTitle).toList();
		return this.told.arguments(Argument.Side.DRAWBACK)
			.stream()
			.filter((drawback) -> led.contains(drawback) && !known.contains(drawback.getTitle()))
			.toList();
	}

	private boolean isCombining(Option option) {
		Structure structure = option.structure();
		return (structure != null) ? structure.getRoles().contains(this.told.role())
				: option.slug().equals(Option.COMBINED);
	}

}
