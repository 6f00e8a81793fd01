package org.rolecompare.guide;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.rolecompare.combinedrole.Joined;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.address.IgnoredInput;

/**
 * The answer of the guide as one page to print or to pass on. Nothing is stored: the
 * address is the memo.
 *
 * @param head what the page says of itself; its title is also the heading
 * @param joined the role and what it joins
 * @param definition what the role is
 * @param answer the answer, null where nothing is ticked
 * @param address the address of this memo without anything that was left out
 * @param guide the address of the guide with the same ticks
 * @param leftOut what the address names that is no signal
 * @param bibliography the sources of the memo
 */
public record Memo(PageHead head, Joined joined, CitedSentence definition, @Nullable Answer answer, String address,
		String guide, IgnoredInput leftOut, Bibliography bibliography) {

	/**
	 * Compose the page. Unlike the views of a page, which keep the numbers of the whole,
	 * a memo is a document of its own: it is read on paper, where nobody sees the guide,
	 * so it numbers its own sources from one on, without gaps. For the same reason its
	 * open questions carry no sources: they claim nothing, and their sources would fill a
	 * page on which the memo does not rest.
	 * @param facts what is told of the role, and what the reader ticked
	 * @param bibliography lists the sources that were cited
	 * @return the page
	 */
	static Memo of(GuideFacts facts, Function<Citing, Bibliography> bibliography) {
		Joined joined = Joined.of(facts.role());
		SelectedSignals ticks = facts.ticks();
		Citing citations = Citing.numbering(facts.citesOfTheMemo());
		CitedSentence definition = citations.cite(facts.role().getDefinition(), "Definition");
		Answer answer = ticks.isEmpty() ? null : Answer.of(facts, citations);
		String slug = joined.role().slug();
		return new Memo(head(joined), joined, definition, answer, ticks.addedTo(path(slug)),
				ticks.addedTo(Guide.path(slug)), ticks.leftOut(), bibliography.apply(citations));
	}

	static String path(String slug) {
		return "/combined-roles/" + slug + "/memo";
	}

	/** A memo is somebody's own, so search engines are not to list any. */
	private static PageHead head(Joined joined) {
		String letters = joined.role().abbreviation();
		return PageHead.of(Section.COMBINED_ROLES, path(joined.role().slug()),
				"Memo: one " + letters + ", or " + joined.partsPhrase() + "?",
				"What speaks for one " + letters + " and what for keeping " + joined.partsPhrase()
						+ " separate where certain conditions hold, with sources.")
			.notIndexed();
	}

}
