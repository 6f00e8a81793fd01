package org.rolecompare.memo;

import java.util.List;

import org.rolecompare.citation.CitedSentence.Marker;

/**
 * How much paper a memo takes, estimated from its letters, in points. It is on the safe
 * side: lines as short as on A4, sheets as low as Letter, letters a little wider than
 * they are. Tests print the memo and count the sheets.
 */
final class Paper {

	/**
	 * Two sheets of Letter within their margins, less what the ends of sheets leave
	 * empty.
	 */
	private static final double ROOM = 2 * 724 * .99;

	private static final double PART = 8.1;

	/** How wide a small figure is beside a letter. */
	private static final double SMALL = .68;

	private static final Column TEXT = new Column(86, 13);

	private static final Column WHOLE_WIDTH = new Column(122, 10.7);

	/** A mark with its word needs that much, however short the finding is. */
	private static final double MARK = 22.6;

	/** What the paper says of itself, besides its address: version, review, who pays. */
	private static final String COLOPHON = " ".repeat(340);

	private Paper() {
	}

	static boolean holds(Memo memo) {
		return height(memo) <= ROOM;
	}

	private static double height(Memo memo) {
		return head(memo) + said(memo) + findings(memo) + structures(memo) + turns(memo) + disputes(memo) + evidence()
				+ open(memo) + preparations(memo) + sources(memo) + decision();
	}

	private static double head(Memo memo) {
		String looked = memo.structures().isEmpty()
				? String.join(", ", memo.options().stream().map(Memo.OptionSummary::shortName).toList()) : "";
		return new Column(80, 21).height(memo.question()) + 37 + PART + TEXT.height(looked);
	}

	private static double said(Memo memo) {
		return PART + groups(memo.words()) + groups(memo.most()) + 27;
	}

	private static double groups(List<Memo.WordGroup> groups) {
		String all = String.join(", ", groups.stream().flatMap((group) -> group.options().stream()).toList());
		return groups.isEmpty() ? 0 : new Column(84, 13.4).height(all + " ".repeat(14 * groups.size())) + 3;
	}

	private static double findings(Memo memo) {
		double rows = memo.findings()
			.stream()
			.mapToDouble((finding) -> Math.max(MARK,
					new Column(50, 11.4).height(finding.text() + numbers(finding.markers()) + "xx") + 3.6))
			.sum();
		String legend = " ".repeat(250);
		return PART + 11 + 21 + rows + 36 + new Column(125, 10.7).height(legend) + 4;
	}

	private static double structures(Memo memo) {
		double rows = memo.structures().stream().mapToDouble((row) -> {
			double asks = cell(row.asks(), 40);
			double cost = cell(row.cost(), 33);
			double back = cell(row.wayBack(), 24);
			return Math.max(Math.max(asks, cost), Math.max(back, new Column(30, 10.4).height(row.name()))) + 3.6;
		}).sum();
		return rows + (memo.structures().isEmpty() ? 0 : PART + 22);
	}

	private static double cell(Memo.StructureSummary.Cell cell, int letters) {
		return new Column(letters, 10.4).height(cell.text() + numbers(cell.markers()));
	}

	private static double turns(Memo memo) {
		return PART + 2 * (TEXT.lineHeight() + 2)
				+ memo.turns()
					.stream()
					.mapToDouble((turn) -> TEXT.height(turn.option() + turn.changes()
						.stream()
						.map((change) -> change.condition() + change.finding() + " ".repeat(22))
						.reduce("", String::concat)) + 2)
					.sum();
	}

	private static double disputes(Memo memo) {
		return memo.disputes().isEmpty() ? 0
				: PART + memo.disputes()
					.stream()
					.mapToDouble((dispute) -> TEXT.height(dispute.question() + dispute.sides()
						.stream()
						.map((side) -> side.answer() + "    " + numbers(side.markers()))
						.reduce("", String::concat)) + 2)
					.sum();
	}

	private static double evidence() {
		return PART + 4 * TEXT.lineHeight() + 3;
	}

	private static double open(Memo memo) {
		return memo.openQuestions().isEmpty() ? 0
				: PART + 30
						+ memo.openQuestions()
							.stream()
							.mapToDouble((open) -> Math.max(new Column(36, 12).height(open.question()),
									new Column(50, 10.4).height(open.how())) + 3.6)
							.sum();
	}

	private static double preparations(Memo memo) {
		return memo.preparations().isEmpty() ? 0
				: PART + memo.preparations()
					.stream()
					.mapToDouble((preparation) -> TEXT.height(preparation.option() + preparation.drawbacks()
						.stream()
						.map((drawback) -> drawback.title() + "   " + numbers(drawback.markers()))
						.reduce("", String::concat)) + 2)
					.sum();
	}

	private static double sources(Memo memo) {
		double groups = memo.speakers()
			.stream()
			.mapToDouble((group) -> WHOLE_WIDTH.height(group.sources()
				.stream()
				.map((source) -> source.number() + " " + source.text() + " · ")
				.reduce(" ".repeat(32), String::concat)) + 1.5)
			.sum();
		return PART + 14 + groups + new Column(135, 9.8).height(memo.said().href() + COLOPHON) + 6;
	}

	private static double decision() {
		return PART + 3 * 29;
	}

	/** The small figures after a text, as letters of about its size. */
	private static String numbers(List<Marker> markers) {
		int figures = markers.stream().mapToInt((marker) -> String.valueOf(marker.number()).length() + 2).sum();
		return "x".repeat((int) Math.ceil(figures * SMALL));
	}

	/**
	 * A column of text.
	 *
	 * @param letters how many letters a line holds
	 * @param lineHeight in points
	 */
	private record Column(int letters, double lineHeight) {

		private double height(String text) {
			return Math.ceil(Math.max(1, text.length()) / (double) this.letters) * this.lineHeight;
		}

	}

}
