package org.rolecompare.format;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.english.English;
import org.rolecompare.format.Document.Block;
import org.rolecompare.format.Document.Cell;
import org.rolecompare.format.Document.Items;
import org.rolecompare.format.Document.Line;
import org.rolecompare.format.Document.Paragraph;
import org.rolecompare.format.Document.Section;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.ListedResponsibility;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.DisputedQuestion;
import org.rolecompare.statement.StatementLine;

/** What several pages say in the same way. */
public final class Passages {

	private static final String UNSTATED = "Not stated in our sources.";

	private Passages() {
	}

	/**
	 * What is stated in a cell, that nothing is, how much of it the reader's choice of
	 * sources hides, and on what the sources disagree.
	 */
	public static Cell cell(List<StatementLine> statements, long hidden, List<DisputeMark> disputes) {
		Stream<Line> unstated = (statements.isEmpty() && hidden == 0) ? Stream.of(Line.of(UNSTATED)) : Stream.empty();
		return new Cell(Stream
			.of(unstated, statements.stream().map((line) -> Line.of(line.said())), hidden(hidden, "statement"),
					disputes.stream().map(Passages::disputed))
			.flatMap((lines) -> lines)
			.toList());
	}

	/** That the reader's choice of sources hides something, if it does. */
	public static Stream<Line> hidden(long number, String what) {
		return hidden(number, what, what + "s");
	}

	/** The same of what is called otherwise where there are several. */
	public static Stream<Line> hidden(long number, String one, String several) {
		return (number > 0)
				? Stream.of(Line.of(English.count(number, one, several) + " hidden by your choice of sources."))
				: Stream.empty();
	}

	/** That sources disagree. */
	public static Line disputed(DisputeMark mark) {
		return new Line("Sources disagree", mark.question(), List.of());
	}

	/** What every side of some disputes says. */
	public static Section disputes(Collection<DisputedQuestion> disputes) {
		Stream<Block> blocks = disputes.stream()
			.flatMap((dispute) -> Stream.<Block>of(Paragraph.of(dispute.question()),
					new Items(Stream
						.concat(dispute.sides().shown().stream().map((side) -> Line.of(side.answer(), side.said())),
								hidden(dispute.sides().hidden(), "answer"))
						.toList())));
		return Section.of("Where sources disagree", blocks.toArray(Block[]::new));
	}

	/** How far a role is in charge, in a word or two. */
	public static Cell level(RoleLevel given) {
		Level level = given.level();
		return Cell
			.of((level == null) ? "No level given" : level.label() + (given.isReading() ? " (our reading)" : ""));
	}

	/** What is to be known of a responsibility, and its sources. */
	public static Cell remarks(boolean ours, @Nullable String note, List<Marker> markers,
			@Nullable DisputeMark dispute) {
		String words = Stream.of(ours ? "Our reading." : "", (note != null) ? note : "")
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
		Line first = Line.of("", words, markers);
		return new Cell((dispute != null) ? List.of(first, disputed(dispute)) : List.of(first));
	}

	/** A responsibility as an item of a list. */
	public static Line listed(ListedResponsibility line) {
		String remark = Stream.of(line.note(), line.basis())
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(". "));
		String dispute = (line.dispute() != null) ? " Sources disagree: " + line.dispute().question() : "";
		return Line.of("", line.name() + (remark.isEmpty() ? "" : ": " + remark) + dispute, line.markers());
	}

}
