package org.rolecompare.content.file;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a catalogue, told so that an editor finds the place.
 *
 * @param file the file, relative to the catalogue's folder
 * @param path the place in the file, such as {@code statements.primary-focus[1].cites};
 * empty for the file as a whole
 * @param record the slug or key of the record that the place belongs to, or {@code null}
 * where there is none
 * @param rule the short and stable name of the rule that is broken
 * @param message what is wrong, in a few words that read on from the place
 */
public record Fault(String file, String path, @Nullable String record, String rule,
		String message) implements Comparable<Fault> {

	private static final Comparator<Fault> BY_PLACE = Comparator.comparing(Fault::file)
		.thenComparing(Fault::path, PathOrder.INSTANCE)
		.thenComparing(Fault::rule)
		.thenComparing(Fault::message);

	/**
	 * A fault of a file as a whole.
	 * @param file the file, relative to the catalogue's folder
	 * @param rule the name of the rule
	 * @param message what is wrong
	 * @return the fault
	 */
	public static Fault ofFile(String file, String rule, String message) {
		return new Fault(file, "", null, rule, message);
	}

	@Override
	public int compareTo(Fault other) {
		return BY_PLACE.compare(this, other);
	}

	/**
	 * The fault in one line.
	 * @return file, place, record, message and rule
	 */
	@Override
	public String toString() {
		StringBuilder line = new StringBuilder(this.file).append(": ");
		if (!this.path.isEmpty()) {
			line.append(this.path);
			if (namesRecord()) {
				line.append(" (").append(this.record).append(')');
			}
			line.append(": ");
		}
		return line.append(this.message).append(" [").append(this.rule).append(']').toString();
	}

	/** A file named after its record, such as roles/cto.yaml, has said so already. */
	private boolean namesRecord() {
		return this.record != null && !this.file.endsWith("/" + this.record + ".yaml");
	}

}
