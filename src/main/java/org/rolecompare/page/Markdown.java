package org.rolecompare.page;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes text so that Markdown shows it as it is. */
public final class Markdown {

	/** What marks something up in the middle of a line, in CommonMark and GitHub's. */
	private static final Pattern INLINE = Pattern.compile("[\\\\`*_\\[\\]<>&|~$]");

	/** What opens a heading, a list, a quotation or a rule at the beginning of a line. */
	private static final Pattern OPENING = Pattern.compile("^(\\d{0,9})([#+\\-=.)])");

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	/** What would end an address in angle brackets. */
	private static final Pattern BEYOND_ADDRESS = Pattern.compile("[<>\\s\\\\]");

	private Markdown() {
	}

	/** Escape a text so that it stands on one line. */
	public static String escape(String text) {
		String line = BLANKS.matcher(text).replaceAll(" ").strip();
		String inline = INLINE.matcher(line).replaceAll("\\\\$0");
		return OPENING.matcher(inline).replaceFirst("$1\\\\$2");
	}

	/** Write an absolute address as a link that shows itself. */
	public static String link(String address) {
		return "<" + BEYOND_ADDRESS.matcher(address)
			.replaceAll((sign) -> String.format(Locale.ROOT, "%%%02X", (int) sign.group().charAt(0))) + ">";
	}

}
