package org.rolecompare.jobdescription;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.Statement;

/** The form in which a reader chooses what goes into a job description. */
public record JobForm(List<Group> groups) {

	static JobForm of(JobContent content, JobDescriptionAddress chosen, Citing citing) {
		List<Group> groups = new ArrayList<>();
		content.groups()
			.forEach((group, cells) -> groups.add(new Group(group, stated(content, cells, chosen, citing))));
		content.settings()
			.keySet()
			.forEach((setting) -> groups
				.add(new Group("Responsibilities: " + setting.getName(), owned(content, setting, chosen, citing))));
		return new JobForm(groups.stream().filter((group) -> !group.rows().isEmpty()).toList());
	}

	private static List<Row> stated(JobContent content, Map<Category, List<Statement>> cells,
			JobDescriptionAddress chosen, Citing citing) {
		return cells.entrySet()
			.stream()
			.map((cell) -> new Row(cell.getKey().getName(),
					cell.getValue().stream().map((statement) -> Box.of(statement, chosen, citing)).toList(),
					content.disputes(cell.getKey())))
			.toList();
	}

	private static List<Row> owned(JobContent content, Setting setting, JobDescriptionAddress chosen, Citing citing) {
		Stream<Level> levels = JobContent.INVOLVED.stream().filter((level) -> !content.at(level, setting).isEmpty());
		return levels
			.map((level) -> new Row(level.label(),
					content.at(level, setting).stream().map((row) -> Box.of(row, content, chosen, citing)).toList(),
					List.of()))
			.toList();
	}

	/** Boxes under one heading. */
	public record Group(String name, List<Row> rows) {
	}

	/**
	 * Boxes for one category or one level.
	 *
	 * @param disputes where the sources disagree about the category
	 */
	public record Row(String name, List<Box> boxes, List<DisputeMark> disputes) {
	}

	/**
	 * A box to tick.
	 *
	 * @param remark what a careful reader should know, empty for nothing
	 * @param dispute where the sources disagree about it, null for nowhere; disputes
	 * about a category stand below its boxes
	 */
	public record Box(String parameter, String value, CitedSentence said, String remark, boolean ticked,
			@Nullable DisputeMark dispute) {

		static Box of(Statement statement, JobDescriptionAddress chosen, Citing citing) {
			return new Box(JobDescriptionAddress.STATEMENT, statement.getKey(),
					citing.cite(statement.getSaid(), "To choose: " + statement.getCategory().getName()), "",
					chosen.holds(statement), null);
		}

		static Box of(Responsibility row, JobContent content, JobDescriptionAddress chosen, Citing citing) {
			return new Box(JobDescriptionAddress.RESPONSIBILITY, JobDescriptionAddress.key(row),
					new CitedSentence(row.getName() + ".", citing.cite(row.getCites(), "To choose: " + row.getName()),
							null),
					JobWords.remark(row, List.of(RoleLevel.of(row, content.role().names()))), chosen.holds(row),
					DisputeMark.of(row.getDispute(), DisputeMark::aside));
		}

		/** Return the anchor of the box. */
		public String anchor() {
			return "choose-" + this.value;
		}

	}

}
