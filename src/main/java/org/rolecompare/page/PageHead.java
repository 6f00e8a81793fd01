package org.rolecompare.page;

import java.util.Locale;

/**
 * What a page says of itself, outside its content.
 *
 * @param title its title, unique among all pages, without the site's name
 * @param description one sentence for search results and previews
 * @param path its canonical address, from the first slash, without the host
 * @param indexed whether search engines should list it; filtered pages are not listed
 * @param section the part of the site it belongs to
 */
public record PageHead(String title, String description, String path, boolean indexed, Section section) {

	/**
	 * Head a page that search engines may list.
	 * @param section the part of the site it belongs to
	 * @param path its canonical address
	 * @param title its title
	 * @param description one sentence about it
	 * @return the head
	 */
	public static PageHead of(Section section, String path, String title, String description) {
		return new PageHead(title, description, path, true, section);
	}

	/**
	 * Keep the page out of search engines.
	 * @return the same head, not indexed
	 */
	public PageHead notIndexed() {
		return new PageHead(this.title, this.description, this.path, false, this.section);
	}

	/**
	 * The parts of the site, as in the menu.
	 */
	public enum Section {

		/** Home and comparisons. */
		COMPARE,

		/** Roles and categories. */
		ROLES,

		/** Combined roles. */
		COMBINED_ROLES,

		/** From one role to another. */
		MOVES,

		/** Settings and who owns what in them. */
		RESPONSIBILITIES,

		/** Sources. */
		REFERENCES,

		/** Method and edition. */
		ABOUT,

		/** Everything else, such as search and errors. */
		NONE;

		/**
		 * Return the section's name in templates.
		 * @return the name, such as {@code combined-roles}
		 */
		public String slug() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
