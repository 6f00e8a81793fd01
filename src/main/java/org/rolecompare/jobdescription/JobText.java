package org.rolecompare.jobdescription;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.citation.CitationMarker;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.SharedName;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.english.English;

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

	private static final int MOST_OTHERS = 12;

	/**
	 * Name a role with its letters.
	 * @param names what it is called
	 * @return the name, such as <em>Chief Technology Officer (CTO)</em>
	 */
	static String title(RoleNames names) {
		return names.abbreviation().equals(names.name()) ? names.name()
				: names.name() + " (" + names.abbreviation() + ")";
	}

	static String aliases(RoleNames names) {
		return names.aliases().isEmpty() ? "" : "Also called " + English.and(names.aliases()) + ".";
	}

	/**
	 * Warn of a name that means other roles as well.
	 * @param shared the name
	 * @return the warning in two sentences
	 */
	static String warning(SharedName shared) {
		List<RoleNames> others = shared.others();
		List<String> named = Stream.concat(others.stream().limit(MOST_OTHERS).map(JobText::title),
				Stream.of(others.size() - MOST_OTHERS).filter((more) -> more > 0).map((more) -> more + " more roles"))
			.toList();
		return "“" + shared.name() + "” also means " + English.and(named) + ". Write the name of the role in full.";
	}

	/**
	 * Return the numbers of the sources that the text cites.
	 * @return the numbers in ascending order
	 */
	Set<Integer> numbers() {
		Set<Integer> numbers = new TreeSet<>();
		Stream<CitedSentence> lines = this.sections.stream()
			.flatMap((section) -> section.parts().stream())
			.flatMap((part) -> part.lines().stream())
			.map(Line::said);
		Stream.concat(Stream.of(this.definition), lines)
			.map(CitedSentence::markers)
			.flatMap(Collection::stream)
			.map(CitationMarker::number)
			.forEach(numbers::add);
		return numbers;
	}

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
	public record Part(String lead, List<Line> lines, List<Disagreement> disputes) {
	}

	/**
	 * A line with its sources.
	 *
	 * @param said the line
	 * @param remark what a careful reader should know, empty for nothing
	 * @param dispute where the sources disagree about it, null for nowhere
	 */
	public record Line(CitedSentence said, String remark, @Nullable Disagreement dispute) {
	}

	/**
	 * A question on which the sources contradict each other.
	 *
	 * @param question the question
	 * @param page the address of the page that tells every side
	 * @param anchor where it stands on that page
	 */
	public record Disagreement(String question, String page, String anchor) {

		static Disagreement of(Dispute dispute) {
			DisputeMark mark = DisputeMark.aside(dispute);
			return new Disagreement(dispute.getQuestion(), mark.path(), "dispute-" + mark.slug());
		}

		static @Nullable Disagreement orNull(@Nullable Dispute dispute) {
			return (dispute != null) ? of(dispute) : null;
		}

	}

}
