package org.rolecompare.jobdescription;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Statement;

/**
 * The form in which a reader chooses what goes into a job description.
 *
 * @param groups everything there is to choose from
 */
public record JobForm(List<Group> groups) {

	/**
	 * Make a form.
	 * @param facts what there is to choose from
	 * @param choice what is chosen
	 * @param citations the numbered sources of the page
	 * @return the form
	 */
	static JobForm of(JobFacts facts, JobSelection choice, Citing citations) {
		List<Group> groups = new ArrayList<>();
		facts.groups().forEach((group, cells) -> groups.add(new Group(group, stated(cells, facts, choice, citations))));
		facts.settings()
			.keySet()
			.forEach((setting) -> groups
				.add(new Group("Responsibilities: " + setting.getName(), owned(facts, setting, choice, citations))));
		return new JobForm(groups.stream().filter((group) -> !group.rows().isEmpty()).toList());
	}

	/**
	 * Count what there is to choose from.
	 * @return the number of boxes
	 */
	public long boxes() {
		return this.groups.stream()
			.flatMap((group) -> group.rows().stream())
			.mapToLong((row) -> row.boxes().size())
			.sum();
	}

	private static List<Row> stated(Map<Category, Set<Statement>> cells, JobFacts facts, JobSelection choice,
			Citing citations) {
		return cells.entrySet()
			.stream()
			.map((cell) -> new Row(cell.getKey().getName(), boxes(cell.getValue(), choice, citations),
					facts.disputes(cell.getKey()).stream().map(JobText.Disagreement::of).toList()))
			.toList();
	}

	private static List<Box> boxes(Collection<Statement> statements, JobSelection choice, Citing citations) {
		return statements.stream()
			.map((statement) -> new Box(JobSelection.STATEMENT, statement.getKey(),
					citations.cite(statement.getSaid(), "To choose: " + statement.getCategory().getName()), "",
					choice.holds(statement), null))
			.toList();
	}

	private static List<Row> owned(JobFacts facts, Setting setting, JobSelection choice, Citing citations) {
		Stream<Level> levels = JobFacts.INVOLVED.stream().filter((level) -> !facts.at(level, setting).isEmpty());
		return levels.map((level) -> new Row(level.label(),
				facts.at(level, setting).stream().map((row) -> box(row, facts, choice, citations)).toList(), List.of()))
			.toList();
	}

	private static Box box(Responsibility row, JobFacts facts, JobSelection choice, Citing citations) {
		return new Box(JobSelection.RESPONSIBILITY, JobFacts.key(row),
				new CitedSentence(row.getName() + ".", citations.cite(row.getCites(), "To choose: " + row.getName()),
						EvidenceSummary.of(row.getCites())),
				JobTextBuilder.remark(row, List.of(RoleLevel.of(row, facts.role().names()))), choice.holds(row),
				JobText.Disagreement.orNull(row.getDispute()));
	}

	/**
	 * Boxes under one heading.
	 *
	 * @param name the heading
	 * @param rows the boxes, row by row
	 */
	public record Group(String name, List<Row> rows) {
	}

	/**
	 * Boxes for one category or one level.
	 *
	 * @param name the category or the level
	 * @param boxes the boxes, at least one
	 * @param disputes where the sources disagree about the category
	 */
	public record Row(String name, List<Box> boxes, List<JobText.Disagreement> disputes) {
	}

	/**
	 * A box to tick.
	 *
	 * @param parameter its parameter in the address
	 * @param value its value there
	 * @param said what goes into the text
	 * @param remark what a careful reader should know, empty for nothing
	 * @param ticked whether it is ticked
	 * @param dispute where the sources disagree about it, null for nowhere; disputes
	 * about a category stand below its boxes
	 */
	public record Box(String parameter, String value, CitedSentence said, String remark, boolean ticked,
			JobText.@Nullable Disagreement dispute) {

		/**
		 * Return the address of the box on the page.
		 * @return the anchor
		 */
		public String anchor() {
			return "choose-" + this.value;
		}

	}

}
