package org.rolecompare.jobdescription;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.citation.Citing;
import org.rolecompare.role.RoleNames;
import org.rolecompare.address.IgnoredInput;

/**
 * The page on which a reader makes a job description. The text comes first and is
 * numbered first, from one on and without gaps, because it is a document of its own that
 * is pasted elsewhere; the form below it goes on counting. Page, Markdown and plain text
 * carry the same numbers.
 *
 * @param head what the page says of itself; its title is also the heading
 * @param role what the role is called
 * @param text the job description
 * @param form the form in which to choose what it says
 * @param own whether the reader chose, or else the usual choice was made
 * @param address the address of this page with the choice, from the first slash
 * @param markdown the address of the same text in Markdown
 * @param plain the address of the same as plain text
 * @param leftOut what the address names that there is not
 * @param bibliography the sources of the page
 */
public record JobDescription(PageHead head, RoleNames role, JobText text, JobForm form, boolean own, String address,
		String markdown, String plain, IgnoredInput leftOut, Bibliography bibliography) {

	/**
	 * Compose the page.
	 * @param facts what is known of the role
	 * @param choice what goes into the text
	 * @param bibliography lists the sources that were cited
	 * @return the page
	 */
	static JobDescription of(JobFacts facts, JobSelection choice, Function<Citing, Bibliography> bibliography) {
		Citing citations = Citing.numbering(Stream.concat(JobTextBuilder.cites(facts, choice), facts.cites()));
		RoleNames role = facts.role().names();
		JobText text = JobTextBuilder.text(facts, choice, citations);
		JobForm form = JobForm.of(facts, choice, citations);
		String path = path(role.slug());
		return new JobDescription(head(role, choice), role, text, form, choice.own(), choice.addedTo(path),
				choice.addedTo(path + TextFormat.MARKDOWN.ending()), choice.addedTo(path + TextFormat.PLAIN.ending()),
				choice.leftOut(), bibliography.apply(citations));
	}

	static String path(String slug) {
		return "/roles/" + slug + "/job-description";
	}

	/**
	 * Return the sources of the text alone, without those of the form.
	 * @return the sources by their numbers, which run from one on without gaps
	 */
	public List<Bibliography.Entry> sourcesOfText() {
		Set<Integer> numbers = this.text.numbers();
		return this.bibliography.entries().stream().filter((entry) -> numbers.contains(entry.number())).toList();
	}

	/**
	 * Say on how many sources the text alone rests.
	 * @return a sentence
	 */
	public String support() {
		List<Bibliography.Entry> sources = sourcesOfText();
		long voices = sources.stream().map((entry) -> entry.source().voice()).distinct().count();
		return "This text rests on " + EvidenceSummary.support(sources.size(), voices) + ".";
	}

	private static PageHead head(RoleNames role, JobSelection choice) {
		String title = JobText.title(role);
		PageHead head = PageHead.of(Section.ROLES, path(role.slug()), "Job description: " + title,
				"A job description for the " + title
						+ " to copy, every line with its source, and what is not in scope.");
		return choice.own() ? head.notIndexed() : head;
	}

}
