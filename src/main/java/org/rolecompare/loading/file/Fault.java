package org.rolecompare.loading.file;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a catalogue, told so that an editor finds the place.
 *
 * @param file the file, relative to the catalogue's folder; empty for the folder itself
 * @param line the line in the file, from one; zero for the file as a whole
 * @param path the place in the file, such as {@code statements.primary-focus[1].cites};
 * empty for the file as a whole
 * @param record the slug or key of the record that the place belongs to
 * @param rule the short and stable name of the rule that is broken
 * @param message what is wrong, in a few words that read on from the place
 */
public record Fault(String file, int line, String path, @Nullable String record, String rule,
		String message) implements Comparable<Fault> {

	private static final Pattern INDEX = Pattern.compile("\\d+");

	private static final Comparator<Fault> BY_PLACE = Comparator.comparing(Fault::file)
		.thenComparing(Fault::line)
		.thenComparing(Fault::path, Comparator.comparing(Fault::padded))
		.thenComparing(Fault::rule)
		.thenComparing(Fault::message);

	/** A fault of a file as a whole. */
	static Fault ofFile(String file, String rule, String message) {
		return ofLine(file, 0, rule, message);
	}

	/** A fault of a line, whose place in the record is not known. */
	static Fault ofLine(String file, int line, String rule, String message) {
		return new Fault(file, line, "", null, rule, message);
	}

	/** A fault of the folder in which a catalogue should be. */
	static Fault ofFolder(String message) {
		return ofFile("", "readable", message);
	}

	/**
	 * The same fault with the file as it is found from where the command runs, so that a
	 * terminal or an editor can open it.
	 * @param folder the catalogue's folder; empty if it has none
	 */
	public Fault in(String folder) {
		String separator = (folder.isEmpty() || folder.endsWith("/") || this.file.isEmpty()) ? "" : "/";
		return new Fault(folder + separator + this.file, this.line, this.path, this.record, this.rule, this.message);
	}

	@Override
	public int compareTo(Fault other) {
		return BY_PLACE.compare(this, other);
	}

	/** The fault in one line: file, line, place, record, message and rule. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(this.file);
		if (this.line > 0) {
			text.append(':').append(this.line);
		}
		text.append(": ");
		if (!this.path.isEmpty()) {
			text.append(this.path);
			if (namesRecord()) {
				text.append(" (").append(this.record).append(')');
			}
			text.append(": ");
		}
		text.append(this.message).append(" [").append(this.rule).append(']');
		return UnseenCharacters.spelledOut(text.toString());
	}

	/** Places as a reader meets them: {@code [9]} before {@code [10]}. */
	private static String padded(String path) {
		return INDEX.matcher(path)
			.replaceAll((index) -> Matcher
				.quoteReplacement("0".repeat(Math.max(0, 10 - index.group().length())) + index.group()));
	}

	/** A file named after its record, such as roles/cto.yaml, has said so already. */
	private boolean namesRecord() {
		return this.record != null && !this.file.endsWith("/" + this.record + ".yaml");
	}

}
