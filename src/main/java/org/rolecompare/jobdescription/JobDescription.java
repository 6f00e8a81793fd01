package org.rolecompare.jobdescription;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;
import org.rolecompare.page.PageHead;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.Statement;

/**
 * The page on which a reader makes a job description. The text comes first and is
 * numbered first, from one on and without gaps, because it is a document of its own that
 * is pasted elsewhere; the form below it goes on counting. Page, Markdown and plain text
 * carry the same numbers.
 *
 * @param textSources the sources of the text alone
 */
public record JobDescription(PageHead head, RoleNames role, JobDescriptionAddress address, Text text,
		Bibliography textSources, Form form, List<IgnoredInput> ignored, Bibliography bibliography) {

	static JobDescription of(JobContent content, JobDescriptionAddress address) {
		RoleNames role = content.role().names();
		Citing citing = new Citing();
		Text text = new JobTextBuilder(content, address, citing).text();
		Bibliography textSources = Bibliography.of(citing);
		Form form = Form.of(content, address, citing);
		return new JobDescription(head(role, address), role, address, text, textSources, form,
				List.of(address.ignored()), Bibliography.of(citing));
	}

	/** Say on how many sources the text alone rests. */
	public String support() {
		return JobWords.support(this.textSources.weight());
	}

	/** Tell whether the reader chose, or else the usual choice was made. */
	public boolean isOwn() {
		return this.address.own();
	}

	public String markdown() {
		return this.address.markdown();
	}

	public String plain() {
		return this.address.plain();
	}

	private static PageHead head(RoleNames role, JobDescriptionAddress address) {
		String title = JobWords.title(role);
		PageHead head = PageHead.of(PageHead.Section.JOB_DESCRIPTIONS, Address.jobDescription(role.slug()).href(),
				"Job description: " + title, "A job description for the " + title
						+ " to copy, every line with its source, and what is not in scope.");
		return address.own() ? head.notIndexed() : head;
	}

	/**
	 * The text of a job description, made of what was chosen and of nothing else. It has
	 * no markup: each rendering writes the same parts in its own notation.
	 *
	 * @param aliases the other names of the role in a sentence, empty for none
	 * @param warnings which of its names mean other roles as well, a sentence each
	 */
	public record Text(String title, String aliases, List<String> warnings, CitedSentence definition,
			List<Section> sections) {

		/**
		 * A section of the text.
		 *
		 * @param intro a sentence that holds for all of it, empty for none
		 */
		public record Section(String heading, String intro, List<Part> parts) {
		}

		/** Lines under one lead. */
		public record Part(String lead, List<Line> lines, List<DisputeMark> disputes) {
		}

		/**
		 * A line with its sources.
		 *
		 * @param remark what a careful reader should know, empty for nothing
		 */
		public record Line(CitedSentence said, String remark, @Nullable DisputeMark dispute) {
		}

	}

	/** The form in which a reader chooses what goes into a job description. */
	public record Form(List<Group> groups) {

		static Form of(JobContent content, JobDescriptionAddress chosen, Citing citing) {
			List<Group> groups = new ArrayList<>();
			content.groups()
				.forEach((group, cells) -> groups.add(new Group(group, stated(content, cells, chosen, citing))));
			content.settings()
				.keySet()
				.forEach((setting) -> groups
					.add(new Group("Responsibilities: " + setting.getName(), owned(content, setting, chosen, citing))));
			return new Form(groups.stream().filter((group) -> !group.rows().isEmpty()).toList());
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

		private static List<Row> owned(JobContent content, Setting setting, JobDescriptionAddress chosen,
				Citing citing) {
			Stream<Level> levels = JobContent.INVOLVED.stream()
				.filter((level) -> !content.at(level, setting).isEmpty());
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
						new CitedSentence(row.getName() + ".",
								citing.cite(row.getCites(), "To choose: " + row.getName()), null),
						JobWords.remark(row, List.of(RoleLevel.of(row, content.role().names()))), chosen.holds(row),
						DisputeMark.of(row.getDispute(), DisputeMark::aside));
			}

			/** Return the anchor of the box. */
			public String anchor() {
				return "choose-" + this.value;
			}

		}

	}

}
