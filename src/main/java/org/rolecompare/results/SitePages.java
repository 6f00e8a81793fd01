package org.rolecompare.results;

import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.page.PageHead.Section;

/** The pages of the site that are not about anything in the catalogue. */
final class SitePages {

	private static final String ABOUT = Section.ABOUT.href();

	private static final List<SitePage> ALL = List.of(
			new SitePage(Section.COMPARE.href(), "Compare roles", "Two to five roles in one table.",
					List.of("Compare", "Comparison", "Choose roles")),
			new SitePage(Section.ROLES.href(), "All roles", "Every role, with what it is called.",
					List.of("Roles", "List of roles", "Titles", "Job descriptions")),
			new SitePage(Section.COMBINED_ROLES.href(), "Combined roles",
					"Roles that join others, and what speaks for and against them.",
					List.of("Decide", "One leader for several roles")),
			new SitePage(Section.MOVES.href(), "Moves", "From one role to another: what is new, what stays.",
					List.of("Change roles", "Career moves", "Career change")),
			new SitePage(Section.RESPONSIBILITIES.href(), "Who owns what",
					"Responsibilities, and how far each role is in charge of them.",
					List.of("Responsibilities", "Matrix", "RACI", "Responsibility matrix")),
			new SitePage(Section.REFERENCES.href(), "Sources",
					"Every source, who is speaking in it, and where it is used.",
					List.of("References", "Bibliography", "Literature", "All sources")),
			new SitePage(ABOUT + "#method", "Method", "How this catalogue is made.",
					List.of("Methodology", "How is this made", "About", "About this site")),
			new SitePage(ABOUT + "#kinds", "Who is speaking", "The kinds of source.", List.of("Kinds of source")),
			new SitePage(ABOUT + "#gaps", "What was not found", "Where our sources say nothing.",
					List.of("Gaps", "Limitations", "Not stated")),
			new SitePage(ABOUT + "#disputes", "Disputes", "Where sources disagree.",
					List.of("Sources disagree", "Contradictions")),
			new SitePage(ABOUT + "#citing", "How to cite", "How to quote this site.",
					List.of("Cite", "Citation", "Quote")),
			new SitePage(ABOUT + "#licence", "Licence", "What you may do with texts and program.",
					List.of("Copyright", "Reuse", "Terms of use")),
			new SitePage(ABOUT + "#version", "Version", "Which edition and which program this is.",
					List.of("Edition", "Changes", "What is new")),
			new SitePage(ABOUT + "#operator", "Who runs this", "The operator of this site.",
					List.of("Operator", "Contact", "Imprint", "Publisher")),
			new SitePage(ABOUT + "#privacy", "Privacy", "Nothing about readers is kept.",
					List.of("Data protection", "Cookies", "Tracking")));

	private SitePages() {
	}

	static List<SitePage> all() {
		return ALL;
	}

	/**
	 * A page, or a part of one.
	 *
	 * @param text what stands there, in a sentence
	 * @param others what else readers may call it
	 */
	record SitePage(String href, String title, String text, List<String> others) {

		List<String> names() {
			return Stream.concat(Stream.of(this.title), this.others.stream()).toList();
		}

	}

}
