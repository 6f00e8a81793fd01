package org.rolecompare.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.english.English;
import org.rolecompare.format.Document;
import org.rolecompare.format.Document.Cell;
import org.rolecompare.format.Document.Items;
import org.rolecompare.format.Document.Line;
import org.rolecompare.format.Document.Paragraph;
import org.rolecompare.format.Document.Row;
import org.rolecompare.format.Document.Section;
import org.rolecompare.format.Document.Table;
import org.rolecompare.judgement.JudgementWords;

/** Says what a board paper says; what only the company can say stays a blank. */
final class MemoDocument {

	static final String BLANK = "…";

	private final Memo page;

	private final List<Section> sections = new ArrayList<>();

	private MemoDocument(Memo page) {
		this.page = page;
	}

	static Document of(Memo page) {
		return new MemoDocument(page).document();
	}

	private Document document() {
		Memo.Said said = this.page.said();
		add("", new Items(List.of(field("Company", said.company()), field("For", ""), field("Prepared by", ""),
				field("Date", said.date()))), Paragraph.of(structures() + "Why now: " + BLANK));
		add("In short",
				Paragraph.of(said.isEmpty() ? "Nothing is answered yet. Here is what there is to choose."
						: said.answered() + " of " + English.count(said.asked(), "question", "questions")
								+ " answered. " + words(this.page.words())),
				Paragraph.of((said.marked() > 0 && !this.page.most().isEmpty())
						? "Among the answers that matter most to us: " + words(this.page.most()) : ""),
				Paragraph.of((this.page.evidence().isWithoutStudy() ? "None of the arguments rests on a study. " : "")
						+ "This counts and does not weigh: one finding can matter more than all the others."));
		findings();
		add("The structures side by side",
				new Table(List.of("Structure", "Asks of us", "Costs", "Going back"),
						this.page.structures()
							.stream()
							.map((structure) -> Row.of(Stream.of(Cell.of(structure.name()), cell(structure.asks()),
									cell(structure.cost()), cell(structure.wayBack()))))
							.toList()));
		turns();
		add("Where sources differ", new Items(this.page.disputes().stream().flatMap(MemoDocument::sides).toList()));
		Memo.Evidence evidence = this.page.evidence();
		add("How good the evidence is",
				new Items(Stream
					.of(evidence.advantages().inWords("advantages"), evidence.drawbacks().inWords("drawbacks"),
							evidence.others().inWords("further arguments on the structures"))
					.filter((words) -> !words.isEmpty())
					.map((words) -> Line.of(English.sentence(words)))
					.toList()));
		add("Open questions, and how to find out",
				new Table(List.of("Question", "How", "Who", "Until"), this.page.openQuestions()
					.stream()
					.map((open) -> Row.of(Stream
						.of(open.question(), open.how().isEmpty() ? "No way is told." : open.how(), BLANK, BLANK)
						.map(Cell::of)))
					.toList()));
		add("What to prepare for", new Items(this.page.preparations()
			.stream()
			.flatMap((preparation) -> preparation.drawbacks()
				.stream()
				.map((drawback) -> Line.of("With " + preparation.option(), drawback.title(), drawback.markers())))
			.toList()));
		add("The decision",
				new Items(List.of(field("We decide for", ""), field("Because", ""), field("Owner", ""),
						field("First step", ""), field("Date", ""), field("Review on", ""),
						field("We shall have been wrong if", ""))),
				Paragraph.of(this.page.leftOut()));
		return new Document(this.page.joined().role().slug() + "-board-paper", this.page.question(), this.sections,
				this.page.bibliography());
	}

	private void findings() {
		List<String> columns = Stream
			.concat(Stream.of("Finding"), this.page.options().stream().map(Memo.OptionSummary::head))
			.toList();
		Stream<Row> rows = this.page.findings()
			.stream()
			.map((finding) -> Row.of(Stream.concat(Stream.of(Cell.of(line(finding))),
					finding.signs().stream().map((sign) -> Cell.of(sign.label())))));
		Row counts = Row.of(Stream.concat(Stream.of(Cell.of("Findings for to findings against")),
				this.page.options().stream().map((option) -> Cell.of(option.inWords()))));
		List<Row> all = this.page.findings().isEmpty() ? List.of() : Stream.concat(rows, Stream.of(counts)).toList();
		add("What we found, and what it says about each", new Table(columns, all),
				new Items(silent(this.page).toList()));
	}

	static Line line(Memo.Finding finding) {
		return Line.of(finding.most() ? "Matters most" : "", finding.text(), finding.markers());
	}

	static Stream<Line> silent(Memo memo) {
		return memo.silent().stream().map((finding) -> Line.of(finding + " (No source says what follows.)"));
	}

	private void turns() {
		Stream<Line> changes = this.page.turns()
			.stream()
			.flatMap(
					(turn) -> turn.changes()
						.stream()
						.map((change) -> new Line(
								turn.option() + " to " + change.word().label(), "(" + change.counts() + ") "
										+ English.uncapitalized(change.condition()) + ": " + change.finding(),
								List.of())));
		Stream<Line> few = this.page.isTooFew() ? Stream.of(Line.of("Too few answers to say what would turn this."))
				: Stream.empty();
		Stream<Line> unturned = this.page.unturned().isEmpty() ? Stream.empty() : Stream.of(Line
			.of("No single answer changes the word for " + English.or(this.page.unturned()) + ". Two together could."));
		add("What would turn this", new Items(Stream.of(few, changes, unturned).flatMap((lines) -> lines).toList()),
				Paragraph.of(JudgementWords.CAUTION));
	}

	private String structures() {
		int count = this.page.structures().size();
		return (count == 0) ? "" : English.capitalized(English.number(count)) + " structures are compared. ";
	}

	private static String words(List<Memo.WordGroup> groups) {
		return groups.stream()
			.map((group) -> English.capitalized(group.word().label()) + " " + group.connective()
					+ English.and(group.options()) + ".")
			.collect(Collectors.joining(" "));
	}

	static Stream<Line> sides(Memo.DisputeLine dispute) {
		return dispute.sides().stream().map((side) -> Line.of(dispute.question(), side.answer(), side.markers()));
	}

	private static Cell cell(Memo.StructureSummary.Cell cell) {
		return Cell.of(cell.text().isEmpty() ? Line.of("not stated") : Line.of("", cell.text(), cell.markers()));
	}

	private static Line field(String name, String value) {
		return new Line(name, value.isEmpty() ? BLANK : value, List.of());
	}

	private void add(String heading, Document.Block... blocks) {
		this.sections.add(Section.of(heading, blocks));
	}

}
