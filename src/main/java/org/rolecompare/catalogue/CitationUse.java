package org.rolecompare.catalogue;

import org.jspecify.annotations.Nullable;

import org.rolecompare.role.Role;
import org.rolecompare.statement.Dispute;

/**
 * A place of the catalogue that cites a source. Where one text cites several sources or
 * speaks of several roles there is a use for each.
 *
 * @param site what kind of place it is
 * @param role the role on whose page it stands
 * @param item what names the place on that page: a slug or a key
 * @param label its heading
 * @param context the setting of a responsibility or the answer of a side in a dispute,
 * null for every other kind of place
 * @param text what stands there: a text of the catalogue, question words, or the label of
 * a level
 * @param stated whether a source itself states the level that stands there
 * @param dispute where the sources disagree on it, null where they do not
 */
public record CitationUse(Site site, Role role, String item, String label, @Nullable String context, String text,
		boolean stated, @Nullable Dispute dispute) {

	/**
	 * The kinds of place that cite sources, in the order in which the pages of a role
	 * show them.
	 */
	public enum Site {

		/** What a role is. */
		DEFINITION,
		/** The question words that a role answers. */
		ANSWERS,
		/** What is said of a role in a category. */
		STATEMENT,
		/** An answer to what is disputed of a role. */
		ROLE_DISPUTE,
		/** A level of a role. */
		RESPONSIBILITY,
		/** A paragraph about a combined role. */
		OVERVIEW,
		/** What speaks for a combined role. */
		ADVANTAGE,
		/** What speaks against it. */
		DRAWBACK,
		/** A sign that points to combining roles or to keeping them separate. */
		SIGNAL,
		/** An answer to what is disputed of a combined role as such. */
		COMBINED_ROLE_DISPUTE

	}

}
