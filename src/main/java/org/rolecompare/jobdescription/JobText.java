package org.rolecompare.jobdescription;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.citation.CitedSentence;
import org.rolecompare.statement.DisputeMark;

/**
 * The text of a job description, made of what was chosen and of nothing else. It has no
 * markup: each rendering writes the same parts in its own notation.
 *
 * @param aliases the other names of the role in a sentence, empty for none
 * @param warnings which of its names mean other roles as well, a sentence each
 */
public record JobText(String title, String aliases, List<String> warnings, CitedSentence definition,
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
