package org.rolecompare.library;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of place that cite sources: how readers call them, and on which page they
 * stand.
 */
public enum CitationSite {

	/** What a role is. */
	DEFINITION("%s", "%d definitions", "/roles/%s#definition"),

	/** The question words that a role answers. */
	ANSWERS("%s", "%d questions it answers", "/roles/%s#definition"),

	/** What is said of a role in a category. */
	STATEMENT("%s", "%d statements", "/roles/%s#%s"),

	/** An answer to what is disputed of a role. */
	ROLE_DISPUTE("Dispute: %s", "%2$s (%1$d sides)", "/roles/%s#dispute-%s"),

	/** A level of a role. */
	RESPONSIBILITY("Responsibility “%s” in setting “%s”", "%d responsibilities", "/roles/%s#owns"),

	/** A paragraph about a combined role. */
	OVERVIEW("Overview: %s", "%d paragraphs of the overview", "/combined-roles/%s#overview"),

	/** What speaks for a combined role. */
	ADVANTAGE("Advantage: %s", "%d advantages", "/combined-roles/%s#advantage-%s"),

	/** What speaks against it. */
	DRAWBACK("Drawback: %s", "%d drawbacks", "/combined-roles/%s#drawback-%s"),

	/** A sign that points to combining roles or to keeping them separate. */
	SIGNAL("Signal: %s", "%d signals", "/combined-roles/%s#signal-%s"),

	/** An answer to what is disputed of a combined role as such. */
	COMBINED_ROLE_DISPUTE("Dispute: %s", "%2$s (%1$d sides)", "/combined-roles/%s#dispute-%s");

	private final String title;

	private final String several;

	private final String address;

	CitationSite(String title, String several, String address) {
		this.title = title;
		this.several = several;
		this.address = address;
	}

	/**
	 * Name one place.
	 * @param label its heading
	 * @param context the setting of a responsibility
	 * @return its title
	 */
	String title(String label, @Nullable String context) {
		return String.format(Locale.ENGLISH, this.title, label, context);
	}

	/**
	 * Name several places that stand at the same address.
	 * @param count how many
	 * @param first the title of the first
	 * @return what they are called together
	 */
	String several(int count, String first) {
		return String.format(Locale.ENGLISH, this.several, count, first);
	}

	/**
	 * Return where the place stands.
	 * @param role slug of the role; slugs need no encoding
	 * @param item what names the place on the page
	 * @return the address of the page and the anchor on it
	 */
	String address(String role, String item) {
		return String.format(Locale.ROOT, this.address, role, item);
	}

}
