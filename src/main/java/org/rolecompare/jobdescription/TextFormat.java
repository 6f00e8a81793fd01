package org.rolecompare.jobdescription;

import org.rolecompare.page.Markdown;

/** How a text is written where it is pasted. */
enum TextFormat {

	/** CommonMark with the footnotes of GitHub and others. */
	MARKDOWN(".md", "text/markdown") {

		@Override
		String text(String text) {
			return Markdown.escape(text);
		}

		@Override
		String heading(int level, String text) {
			return "#".repeat(level) + " " + Markdown.escape(text);
		}

		@Override
		String note(int number) {
			return "[^" + number + "]";
		}

		@Override
		String link(String address) {
			return Markdown.link(address);
		}

	},

	/** For mail and forms: headings are underlined, lines are not broken. */
	PLAIN(".txt", "text/plain") {

		private static final String LINES = "=-";

		@Override
		String text(String text) {
			return text.replaceAll("\\s+", " ").strip();
		}

		@Override
		String heading(int level, String text) {
			String line = text(text);
			boolean underlined = level <= LINES.length();
			return underlined ? line + "\n" + LINES.substring(level - 1, level).repeat(line.length()) : line + ":";
		}

		@Override
		String note(int number) {
			return "[" + number + "]";
		}

		@Override
		String link(String address) {
			return address;
		}

	};

	private final String ending;

	private final String type;

	TextFormat(String ending, String type) {
		this.ending = ending;
		this.type = type;
	}

	/** Return how addresses of texts in this format end. */
	String ending() {
		return this.ending;
	}

	/** Return the media type of texts in this format. */
	String type() {
		return this.type;
	}

	/** Write a text so that it is read as it is. */
	abstract String text(String text);

	/**
	 * Write a heading.
	 * @param level its level from 1, the title
	 */
	abstract String heading(int level, String text);

	/** Write the number of a source. */
	abstract String note(int number);

	/** Write an address as it is. */
	abstract String link(String address);

}
