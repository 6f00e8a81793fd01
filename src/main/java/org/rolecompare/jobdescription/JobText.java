package org.rolecompare.jobdescription;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.citation.CitedSentence;
import org.rolecompare.statement.DisputeMark;

/**
 * The text of a job description, made of what was chosen and of nothing else. It has no
 * markup: each rendering writes the same parts in its own notation.
 *
 * @param title the name of the job
 * @param aliases the other names of the role in a sentence, empty for none
 * @param warnings which of its names mean other roles as well, a sentence each
 * @param definition what the role is
 * @param sections the text
 */
public record JobText(String title, String aliases, List<String> warnings, CitedSentence definition,
		List<Section> sections) {

	/**
	 * A section of the text.
	 *
	 * @param heading its heading
	 * @param intro a sentence that holds for all of it, empty for none
	 * @param parts what it says, at least one
	 */
	public record Section(String heading, String intro, List<Part> parts) {
	}

	/**
	 * Lines under one lead.
	 *
	 * @param lead what the lines are about
	 * @param lines the lines, at least one
	 * @param disputes where the sources disagree about them
	 */
	public record Part(String lead, List<Line> lines, List<DisputeMark> disputes) {
	}

	/**
	 * A line with its sources.
	 *
	 * @param said the line
	 * @param remark what a careful reader should know, empty for nothing
	 * @param dispute where the sources disagree about it, null for nowhere
	 */
	public record Line(CitedSentence said, String remark, @Nullable DisputeMark dispute) {
	}

}
