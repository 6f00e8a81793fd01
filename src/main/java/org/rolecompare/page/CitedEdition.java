package org.rolecompare.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Ending;
import org.rolecompare.address.UserInput;

/**
 * The edition that an address cites where another one answers. Only one edition is kept
 * here, so that all a page can do is to say so.
 *
 * @param version what the address calls the edition, tidied and cut
 */
public record CitedEdition(String version) {

	/** The parameter that names an edition, on any page. */
	public static final String PARAMETER = "edition";

	/** The parameters that say how a page is cited, and nothing of the page. */
	static final List<String> PARAMETERS = List.of(PARAMETER, Ending.STYLE);

	/** What whoever wants the other edition can do. */
	private static final String HOW_TO_GET_IT = "Only the newest edition is kept here; whoever runs this installation "
			+ "can restore another one from the archive of the catalogue.";

	/**
	 * Compare what an address cites with what answers.
	 * @param typed what the address says, null for nothing; anything goes
	 * @param site the site as it answers
	 * @return the other edition; null where nothing is cited or what answers
	 */
	public static @Nullable CitedEdition of(@Nullable String typed, Site site) {
		String visible = UserInput.visible(typed);
		return (visible.isEmpty() || visible.equals(site.version())) ? null : new CitedEdition(UserInput.name(visible));
	}

	/**
	 * Tell it in sentences.
	 * @param site the site as it answers
	 * @return for instance <em>You cite edition 2025-01-01-00000000. This is edition
	 * 2026-11-25-0123abcd of 25 November 2026.</em>, and how to get the other
	 */
	public String inWords(Site site) {
		return "You cite edition " + this.version + ". This is edition " + site.version() + " of "
				+ site.reviewed().text() + ". " + HOW_TO_GET_IT;
	}

}
