package org.rolecompare.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import org.rolecompare.combinedrole.Signal;
import org.rolecompare.judgement.Answers;
import org.rolecompare.judgement.Judgement;
import org.rolecompare.judgement.Sign;
import org.rolecompare.judgement.Standing;

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
				String said = Answers.finding(question, given.getValue());
				List<Sign> signs = judgements.stream().map((judgement) -> Sign.of(judgement, question)).toList();
				if (signs.stream().allMatch(Sign::isSilent)) {
					others.add(said);
				}
				else {
					rows.add(new Row(said, answers.mattersMost(question), signs));
				}
			});
		return new Glance(judgements.stream().map((judgement) -> Column.of(judgement, answers)).toList(), rows, others);
	}

	/** An option, with its word and its counts. */
	@JsonIgnoreProperties({ "word", "counts", "known" })
	public record Column(String anchor, String head, String name, Standing standing, String word, String counts,
			boolean known) {

		static Column of(Judgement judgement, Answers answers) {
			Tally.Line line = Tally.Line.of(judgement, answers);
			return new Column(Account.anchor(judgement), judgement.option().head(), line.name(), line.standing(),
					line.word(), line.counts(), line.known());
		}

	}

	/** An answer as a statement, and what it says about each option. */
	public record Row(String said, boolean most, List<Sign> signs) {
	}

}
