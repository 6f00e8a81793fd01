package org.rolecompare.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.IgnoredInput;
import org.rolecompare.address.SearchWords;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.Citing;
import org.rolecompare.page.PageHead;
import org.rolecompare.role.RoleNames;
import org.rolecompare.search.SearchAddress.Kind;

/**
 * The page of a search.
 *
 * @param sharedName the name that was looked for, null unless several roles share it
 * @param near roles of similar names, where nothing was found
 * @param overview the address of the first results of every kind, null where the page is
 * just that
 * @param comparable whether the catalogue has roles to compare
 */
public record Search(PageHead head, SearchWords words, List<IgnoredInput> ignored, @Nullable SharedName sharedName,
		Findings found, List<RoleNames> near, @Nullable String overview, boolean comparable,
		Bibliography bibliography) {

	private static final int MOST_NEAR = 5;

	static Search of(Catalogue catalogue, SearchAddress address) {
		Citing citing = new Citing();
		CatalogueSearch search = new CatalogueSearch(catalogue, address.words());
		List<RoleMatch> matches = address.shows(Kind.ROLES) ? search.findRoles() : List.of();
		Findings found = Findings.of(search, matches, address, catalogue.disputes(), citing);
		List<RoleNames> near = found.isEmpty() ? catalogue.roles().findNear(address.words().query(), MOST_NEAR)
				: List.of();
		return new Search(head(address, found), address.words(), address.ignored(), SharedName.of(matches), found, near,
				(address.kind() != null) ? address.listing(null).href() : null, catalogue.roles().all().size() > 1,
				Bibliography.of(citing));
	}

	private static PageHead head(SearchAddress address, Findings found) {
		String title = "Search" + (address.words().isEmpty() ? "" : ": " + address.words().query())
				+ ((address.kind() != null) ? ", " + address.kind().inWords() : "");
		return PageHead
			.of(PageHead.Section.NONE, SearchAddress.PATH, found.titled(title),
					"Roles, categories, statements and sources of the catalogue in which given words occur.")
			.notIndexed();
	}

	/** Tell whether something was looked for and nothing found. */
	public boolean isVain() {
		return !this.words.isEmpty() && this.found.isEmpty();
	}

	/**
	 * A name that several roles share, the closest first: letters such as CDO mean
	 * different roles to different people.
	 */
	public record SharedName(String name, List<String> roles) {

		static @Nullable SharedName of(List<RoleMatch> matches) {
			List<RoleMatch> exact = matches.stream().filter(RoleMatch::isExact).toList();
			return (exact.size() > 1)
					? new SharedName(exact.get(0).name(), exact.stream().map((match) -> match.role().name()).toList())
					: null;
		}

	}

}
