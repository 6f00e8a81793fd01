package org.rolecompare.library;

import java.util.List;

import org.rolecompare.page.PageHead;
import org.rolecompare.page.Paging;
import org.rolecompare.source.Reference;
import org.rolecompare.citation.SourceDetails;

/**
 * The page of one source: all that is known of it and everything that rests on it.
 *
 * @param head what the page says of itself
 * @param source the source
 * @param passedOn the sources that it cites and through which they were read
 * @param repeating the sources that repeat it and count with it as one voice
 * @param roles the places that cite it, by role
 * @param paging which part of the places is shown
 */
public record ReferenceProfile(PageHead head, SourceDetails source, List<SourceDetails> passedOn,
		List<SourceDetails> repeating, List<RoleUses> roles, Paging paging) {

	/** How many places stand on a page. */
	static final int PAGE = 100;

	/** How many other sources of one kind are listed that depend on this one. */
	static final int MOST_OTHERS = 100;

	/**
	 * Compose the page.
	 * @param reference the source
	 * @param passedOn the sources that were read through it
	 * @param repeating the sources that repeat it
	 * @param places the places of this part
	 * @param paging which part it is
	 * @return the page
	 */
	static ReferenceProfile of(Reference reference, List<Reference> passedOn, List<Reference> repeating,
			List<CitationUse> places, Paging paging) {
		SourceDetails source = SourceDetails.of(reference);
		return new ReferenceProfile(head(source, paging), source, passedOn.stream().map(SourceDetails::of).toList(),
				repeating.stream().map(SourceDetails::of).toList(), RoleUses.of(places), paging);
	}

	/**
	 * Return which part of the places to show.
	 * @param key key of the source
	 * @param count how many places there are
	 * @param number the part that is asked for
	 * @return that part, or the last one if there are fewer
	 */
	static Paging paging(String key, long count, int number) {
		int parts = (int) Math.max(1, (count + PAGE - 1) / PAGE);
		return new Paging(Math.min(number, parts), parts, count, ReferenceFilter.PATH + "/" + key);
	}

	private static PageHead head(SourceDetails source, Paging paging) {
		// Titles are not unique among sources, keys are.
		String title = source.linkText() + ", source " + source.key()
				+ ((paging.number() > 1) ? ", part " + paging.number() : "");
		return PageHead.of(PageHead.Section.REFERENCES, paging.to(paging.number()), title,
				"What is known of the source “" + source.linkText() + "” and everything that cites it.");
	}

}
