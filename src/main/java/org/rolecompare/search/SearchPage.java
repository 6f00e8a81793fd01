package org.rolecompare.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rolecompare.page.PageHead;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.role.RoleNames;
import org.rolecompare.address.SearchWords;

/**
 * The page of a search.
 *
 * @param head what the page says of itself
 * @param words what was looked for, perhaps nothing
 * @param notice what of the address was left out, null for nothing
 * @param sharedName which roles share the name that was looked for, in a sentence, null
 * where none do
 * @param found what was found
 * @param near roles of similar names, where nothing was found
 * @param overview the address of the first results of every kind, null where the page is
 * just that
 * @param comparable whether the catalogue has roles to compare
 * @param bibliography the sources of the statements that are shown
 */
public record SearchPage(PageHead head, SearchWords words, @Nullable String notice, @Nullable String sharedName,
		Findings found, List<RoleNames> near, @Nullable String overview, boolean comparable,
		Bibliography bibliography) {

	/**
	 * Compose the page.
	 * @param request what was looked for
	 * @param matches the roles that were found, all of them
	 * @param found what was found
	 * @param near roles of similar names, where nothing was found
	 * @param comparable whether the catalogue has roles to compare
	 * @param bibliography the sources of the statements that are shown
	 * @return the page
	 */
	static SearchPage of(SearchRequest request, List<RoleMatch> matches, Findings found, List<RoleNames> near,
			boolean comparable, Bibliography bibliography) {
		return new SearchPage(head(request), request.words(), notice(request), RoleMatch.sharedName(matches), found,
				near, (request.section() != null) ? request.address(null) : null, comparable, bibliography);
	}

	/**
	 * Tell whether something was looked for and nothing found.
	 * @return true if there is nothing to show
	 */
	public boolean isVain() {
		return !this.words.isEmpty() && this.found.isEmpty();
	}

	private static PageHead head(SearchRequest request) {
		String title = "Search" + (request.words().isEmpty() ? "" : ": " + request.words().query())
				+ ((request.section() != null) ? ", " + request.section().inWords() : "")
				+ ((request.number() > 1) ? ", part " + request.number() : "");
		return PageHead
			.of(PageHead.Section.NONE, SearchRequest.PATH, title,
					"Roles, categories, statements and sources of the catalogue in which given words occur.")
			.notIndexed();
	}

	private static @Nullable String notice(SearchRequest request) {
		String unknown = request.unknownSection();
		return (unknown != null) ? "No kind of results is called “" + unknown + "”; every kind is shown." : null;
	}

}
