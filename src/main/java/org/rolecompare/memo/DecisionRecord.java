package org.rolecompare.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.english.English;
import org.rolecompare.format.Document;
import org.rolecompare.format.Document.Block;
import org.rolecompare.format.Document.Heading;
import org.rolecompare.format.Document.Items;
import org.rolecompare.format.Document.Line;
import org.rolecompare.format.Document.Paragraph;
import org.rolecompare.format.Document.Section;
import org.rolecompare.judgement.JudgementWords;

/**
 * Says what a board paper says as a decision record, under the headings of MADR 4
 * (adr.github.io/madr), with a list in place of its front matter. What only the company
 * can say stays a blank.
 */
final class DecisionRecord {

	private final Memo memo;

	private final List<Section> sections = new ArrayList<>();

	private DecisionRecord(Memo memo) {
		this.memo = memo;
	}

	static Document of(Memo memo) {
		return new DecisionRecord(memo).document();
	}

	private Document document() {
		Memo.Said said = this.memo.said();
		add("", new Items(List.of(field("Status", "proposed"), field("Date", said.date()), field("Decision-makers", ""),
				field("Company", said.company()))));
		add("Context and Problem Statement", Paragraph.of("Why now: " + MemoDocument.BLANK),
				Paragraph.of(said.answered() + " of " + English.count(said.asked(), "question", "questions")
						+ " answered. " + JudgementWords.CAUTION));
		add("Decision Drivers", new Items(drivers()));
		add("Considered Options",
				new Items(this.memo.options().stream().map((option) -> Line.of(option.name())).toList()));
		outcome();
		add("Pros and Cons of the Options",
				this.memo.options().stream().flatMap(DecisionRecord::option).toArray(Block[]::new));
		more();
		return new Document(this.memo.joined().role().slug() + "-board-paper", this.memo.question(), this.sections,
				this.memo.bibliography());
	}

	private List<Line> drivers() {
		return Stream.concat(this.memo.findings().stream().map(MemoDocument::line), MemoDocument.silent(this.memo))
			.toList();
	}

	private void outcome() {
		Stream<Line> drawbacks = this.memo.preparations()
			.stream()
			.flatMap((preparation) -> preparation.drawbacks()
				.stream()
				.map((drawback) -> Line.of("",
						"With " + preparation.option() + ", to prepare for: " + English.uncapitalized(drawback.title()),
						drawback.markers())));
		Stream<Line> blanks = Stream.of("Good, because ", "Bad, because ")
			.map((start) -> Line.of(start + MemoDocument.BLANK));
		add("Decision Outcome",
				Paragraph.of("Chosen option: " + MemoDocument.BLANK + ", because " + MemoDocument.BLANK),
				new Heading("Consequences"), new Items(Stream.concat(drawbacks, blanks).toList()),
				new Heading("Confirmation"), new Items(List.of(field("Owner", ""), field("First step", ""),
						field("Review on", ""), field("We shall have been wrong if", ""))));
	}

	private static Stream<Block> option(Memo.OptionSummary option) {
		List<Line> lines = Stream
			.of(lines("Good, because of this: ", option.speakingFor()),
					lines("Bad, because of this: ", option.speakingAgainst()),
					lines("Neutral, since sources read this differently: ", option.differing()))
			.flatMap((some) -> some)
			.toList();
		return Stream.of(new Heading(option.name()), Paragraph.of(English.sentence(option.inWords())),
				new Items(lines));
	}

	private static Stream<Line> lines(String start, List<String> findings) {
		return findings.stream().map((finding) -> Line.of(start + finding));
	}

	private void more() {
		List<Line> turns = this.memo.turns()
			.stream()
			.flatMap((turn) -> turn.changes()
				.stream()
				.map((change) -> Line.of(turn.option() + " to " + change.word().label() + ", " + change.counts() + ". "
						+ change.condition() + ": " + change.finding())))
			.toList();
		List<Line> open = this.memo.openQuestions()
			.stream()
			.map((question) -> Line.of((question.question() + " " + question.how()).strip()))
			.toList();
		List<Line> disputes = this.memo.disputes().stream().flatMap(MemoDocument::sides).toList();
		add("More Information",
				Stream
					.of(list("What would turn this", turns), list("Open questions", open),
							list("Where sources differ", disputes), Stream.<Block>of(Paragraph.of(this.memo.leftOut())))
					.flatMap((blocks) -> blocks)
					.toArray(Block[]::new));
	}

	private static Stream<Block> list(String heading, List<Line> lines) {
		return lines.isEmpty() ? Stream.empty() : Stream.of(new Heading(heading), new Items(lines));
	}

	private static Line field(String name, String value) {
		return Line.of(name + ": " + (value.isEmpty() ? MemoDocument.BLANK : value));
	}

	private void add(String heading, Block... blocks) {
		this.sections.add(Section.of(heading, blocks));
	}

}
