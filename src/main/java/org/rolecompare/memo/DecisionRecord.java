package org.rolecompare.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.english.English;
import org.rolecompare.judgement.JudgementWords;
import org.rolecompare.page.Markdown;
import org.rolecompare.page.Site;

/**
 * Writes a board paper as a decision record in Markdown, with the headings of MADR 4
 * (adr.github.io/madr). What only the company can say stays a blank.
 */
final class DecisionRecord {

	private static final String BLANK = "…";

	private final Memo memo;

	private final Site site;

	private final List<String> lines = new ArrayList<>();

	DecisionRecord(Memo memo, Site site) {
		this.memo = memo;
		this.site = site;
	}

	String write() {
		front();
		context();
		options();
		outcome();
		prosAndCons();
		more();
		sources();
		return String.join("\n", this.lines) + "\n";
	}

	private void front() {
		add("---", "status: proposed", "date: " + quoted(this.memo.said().date()), "decision-makers: ", "---", "",
				"# " + text(this.memo.question()));
		if (!this.memo.said().company().isEmpty()) {
			add("", "For " + text(this.memo.said().company()) + ".");
		}
	}

	private void context() {
		add("", "## Context and Problem Statement", "", "Why now: " + BLANK, "",
				this.memo.said().answered() + " of " + English.count(this.memo.said().asked(), "question", "questions")
						+ " answered. " + JudgementWords.CAUTION);
		if (!this.memo.findings().isEmpty() || !this.memo.silent().isEmpty()) {
			add("", "## Decision Drivers", "");
			this.memo.findings()
				.forEach((finding) -> add("* " + (finding.most() ? "**Matters most:** " : "") + text(finding.text())
						+ notes(finding.markers())));
			this.memo.silent().forEach((finding) -> add("* " + text(finding) + " (No source says what follows.)"));
		}
	}

	private void options() {
		add("", "## Considered Options", "");
		this.memo.options().forEach((option) -> add("* " + text(option.name())));
	}

	private void outcome() {
		add("", "## Decision Outcome", "", "Chosen option: " + BLANK + ", because " + BLANK, "", "### Consequences",
				"");
		this.memo.preparations()
			.forEach((preparation) -> preparation.drawbacks()
				.forEach((drawback) -> add("* With " + text(preparation.option()) + ", to prepare for: "
						+ text(English.uncapitalized(drawback.title())) + notes(drawback.markers()))));
		add("* Good, because " + BLANK, "* Bad, because " + BLANK, "", "### Confirmation", "",
				"Owner: " + BLANK + " First step: " + BLANK + " Review on: " + BLANK, "",
				"We shall have been wrong if " + BLANK);
	}

	private void prosAndCons() {
		add("", "## Pros and Cons of the Options");
		for (Memo.OptionSummary option : this.memo.options()) {
			add("", "### " + text(option.name()), "",
					English.capitalized(option.word().label()) + ", " + option.counts() + ".", "");
			option.speakingFor().forEach((finding) -> add("* Good, because of this: " + text(finding)));
			option.speakingAgainst().forEach((finding) -> add("* Bad, because of this: " + text(finding)));
			option.differing()
				.forEach((finding) -> add("* Neutral, since sources read this differently: " + text(finding)));
		}
	}

	private void more() {
		add("", "## More Information");
		if (!this.memo.turns().isEmpty()) {
			add("", "What would turn this:", "");
			this.memo.turns()
				.forEach((turn) -> turn.changes()
					.forEach((change) -> add("* " + text(turn.option()) + " to " + change.word().label() + ", "
							+ change.counts() + ". " + change.condition() + ": " + text(change.finding()))));
		}
		if (!this.memo.openQuestions().isEmpty()) {
			add("", "Open questions:", "");
			this.memo.openQuestions()
				.forEach((open) -> add(("* " + text(open.question()) + " " + text(open.how())).strip()));
		}
		if (!this.memo.disputes().isEmpty()) {
			add("", "Where sources differ:", "");
			this.memo.disputes()
				.forEach((dispute) -> add("* " + text(dispute.question()) + " "
						+ dispute.sides()
							.stream()
							.map((side) -> text(side.answer()) + notes(side.markers()))
							.collect(Collectors.joining("; "))));
		}
	}

	private void sources() {
		add("", "Catalogue " + text(this.site.version()) + ". " + text(this.site.upkeepInWords()) + " The answers: "
				+ Markdown.link(this.site.absolute(this.memo.said().href())), "");
		this.memo.bibliography()
			.entries()
			.forEach((entry) -> add("[^" + entry.number() + "]: " + text(entry.source().linkText()) + ". "
					+ text(entry.source().details().site()) + ". " + Markdown.link(entry.source().details().url())));
	}

	private void add(String... added) {
		this.lines.addAll(List.of(added));
	}

	private static String text(String text) {
		return Markdown.escape(text);
	}

	/** A blank of the paper as a value of YAML. */
	private static String quoted(String text) {
		return text.isEmpty() ? "" : "'" + text.replace("'", "''") + "'";
	}

	private static String notes(List<Marker> markers) {
		return markers.stream().map((marker) -> "[^" + marker.number() + "]").collect(Collectors.joining());
	}

}
