package org.rolecompare.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.combinedrole.Signal;
import org.rolecompare.judgement.Answers;
import org.rolecompare.judgement.Judgement;
import org.rolecompare.judgement.Reading;

/**
 * What each answer says about each option, all at once.
 *
 * @param rows the answers that bear on an option, those that matter most first
 * @param others what was answered besides and bears on none
 */
public record Glance(List<Column> columns, List<Row> rows, List<String> others) {

	static Glance of(Answers answers, List<Judgement> judgements) {
		List<Row> rows = new ArrayList<>();
		List<String> others = new ArrayList<>();
		answers.given()
			.entrySet()
			.stream()
			.sorted(Comparator.comparing((given) -> !answers.mattersMost(given.getKey())))
			.forEach((given) -> {
				Signal question = given.getKey();
				String said = DecisionWords.said(question, given.getValue());
				List<Cell> cells = judgements.stream().map((judgement) -> Cell.of(judgement, question)).toList();
				if (cells.stream().allMatch((cell) -> cell == Cell.SILENT)) {
					others.add(said);
				}
				else {
					rows.add(new Row(said, answers.mattersMost(question), cells));
				}
			});
		return new Glance(judgements.stream().map((judgement) -> Column.of(judgement, answers)).toList(), rows, others);
	}

	/** An option, with its word and its counts. */
	public record Column(String anchor, String head, String name, String word, String counts, boolean known) {

		static Column of(Judgement judgement, Answers answers) {
			Tally.Line line = Tally.Line.of(judgement, answers);
			return new Column(Account.anchor(judgement), judgement.option().head(), line.name(), line.word(),
					line.counts(), line.known());
		}

	}

	/** An answer as a statement, and what it says about each option. */
	public record Row(String said, boolean most, List<Cell> cells) {
	}

	/** What an answer says about an option, as a sign and in words. */
	public enum Cell {

		/** It speaks for it. */
		FOR("+", "for"),

		/** It speaks against it. */
		AGAINST("−", "against"),

		/** Sources differ. */
		DIFFERING("≠", "differ"),

		/** It cannot be true together with another answer. */
		UNSETTLED("?", "to settle"),

		/** No source connects the two. */
		SILENT("·", "no source says");

		private final String sign;

		private final String label;

		Cell(String sign, String label) {
			this.sign = sign;
			this.label = label;
		}

		static Cell of(Judgement judgement, Signal question) {
			return Stream
				.of(cell(FOR, judgement.speakingFor(), question), cell(AGAINST, judgement.speakingAgainst(), question),
						cell(DIFFERING, judgement.differing(), question),
						cell(UNSETTLED, judgement.contradicted(), question))
				.flatMap((cell) -> cell)
				.findFirst()
				.orElse(SILENT);
		}

		private static Stream<Cell> cell(Cell cell, List<Reading> readings, Signal question) {
			return readings.stream().anyMatch((reading) -> reading.question().equals(question)) ? Stream.of(cell)
					: Stream.empty();
		}

		public String sign() {
			return this.sign;
		}

		public String label() {
			return this.label;
		}

		public boolean silent() {
			return this == SILENT;
		}

		public boolean differing() {
			return this == DIFFERING || this == UNSETTLED;
		}

	}

}
