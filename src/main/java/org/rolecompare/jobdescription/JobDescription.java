package org.rolecompare.jobdescription;

import java.util.List;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.Citing;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.role.RoleNames;

/**
 * The page on which a reader makes a job description. The text comes first and is
 * numbered first, from one on and without gaps, because it is a document of its own that
 * is pasted elsewhere; the form below it goes on counting. Page, Markdown and plain text
 * carry the same numbers.
 *
 * @param textSources the sources of the text alone
 */
public record JobDescription(PageHead head, RoleNames role, JobDescriptionAddress address, JobText text,
		Bibliography textSources, JobForm form, List<IgnoredInput> ignored, Bibliography bibliography) {

	static JobDescription of(JobContent content, JobDescriptionAddress address) {
		RoleNames role = content.role().names();
		Citing citing = new Citing();
		JobText text = new JobTextBuilder(content, address, citing).text();
		Bibliography textSources = Bibliography.of(citing);
		JobForm form = JobForm.of(content, address, citing);
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
		PageHead head = PageHead.of(Section.ROLES, Address.jobDescription(role.slug()).href(),
				"Job description: " + title, "A job description for the " + title
						+ " to copy, every line with its source, and what is not in scope.");
		return address.own() ? head.notIndexed() : head;
	}

}
