package org.rolecompare.page;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself, outside its content.
 *
 * @param title its title, unique among all pages, without the site's name
 * @param path its canonical address, from the first slash, without the host
 * @param indexed whether search engines should list it; filtered pages are not listed
 * @param sheet the stylesheet of its own that it brings besides the one of every page,
 * such as {@code doing} for {@code assets/doing.css}; null for none
 * @param subject the one thing that it is about, null where it is about several
 */
public record PageHead(String title, String description, String path, boolean indexed, Section section,
		@Nullable String sheet, @Nullable PageSubject subject) {

	/** Head a page that search engines may list. */
	public static PageHead of(Section section, String path, String title, String description) {
		return new PageHead(title, description, path, true, section, null, null);
	}

	/** Keep the page out of search engines. */
	public PageHead notIndexed() {
		return new PageHead(this.title, this.description, this.path, false, this.section, this.sheet, this.subject);
	}

	/**
	 * Bring a stylesheet that only a few pages need, so that all others are spared it.
	 * @param name its file in the folder of assets, without the ending
	 */
	public PageHead withSheet(String name) {
		return new PageHead(this.title, this.description, this.path, this.indexed, this.section, name, this.subject);
	}

	/** Say what the page is about. */
	public PageHead about(PageSubject only) {
		return new PageHead(this.title, this.description, this.path, this.indexed, this.section, this.sheet, only);
	}

	/** Whether the page is about a work, such as a source or a page that is cited. */
	public boolean isAboutWork() {
		return this.subject instanceof PageSubject.Work;
	}

	public List<Section> menu() {
		return Arrays.stream(Section.values()).filter((part) -> part != Section.NONE).toList();
	}

	/** Whether the page is the search, which has a field of its own. */
	public boolean isSearch() {
		return this.path.equals("/search") || this.path.startsWith("/search?");
	}

	/** The parts of the site, as in the menu. */
	public enum Section {

		/** Home and comparisons. */
		COMPARE("Compare", "/compare"),

		/** Roles and categories. */
		ROLES("Roles", "/roles"),

		/** Combined roles. */
		COMBINED_ROLES("Decide", "/combined-roles"),

		/** From one role to another. */
		MOVES("Moves", "/moves"),

		/** Job descriptions, which begin at a role. */
		JOB_DESCRIPTIONS("Job descriptions", "/roles"),

		/** Settings and who owns what in them. */
		RESPONSIBILITIES("Who owns what", "/responsibilities"),

		/** Sources. */
		REFERENCES("Sources", "/references"),

		/** Method and edition. */
		ABOUT("Method", "/about"),

		/** Everything else, such as search and errors. */
		NONE("", "/");

		private final String title;

		private final String href;

		Section(String title, String href) {
			this.title = title;
			this.href = href;
		}

		public String title() {
			return this.title;
		}

		public String href() {
			return this.href;
		}

	}

}
