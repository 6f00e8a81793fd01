package org.rolecompare.content.file;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says in one line what a YAML parser says in several, and in which line of the file. */
final class YamlMessage {

	/**
	 * Where the scanner stands; the last one is the culprit, the first only where it
	 * began.
	 */
	private static final Pattern MARK = Pattern.compile("(?m)^ in reader, line (\\d+), column \\d+:$");

	private static final Pattern DUPLICATE = Pattern.compile("Duplicate Object property (\".*\")");

	private YamlMessage() {
	}

	static String of(JacksonException ex) {
		int line = line(ex);
		return (line > 0) ? "line " + line + ": " + problem(ex) : problem(ex);
	}

	private static String problem(JacksonException ex) {
		if (ex instanceof StreamConstraintsException) {
			return "is nested deeper than any record of the format";
		}
		if (ex instanceof MismatchedInputException) {
			return "a second document is not part of the format";
		}
		Matcher duplicate = DUPLICATE.matcher(ex.getOriginalMessage());
		return duplicate.find() ? "field " + duplicate.group(1) + " is given twice"
				: scannerProblem(ex.getOriginalMessage());
	}

	/** Unindented lines say what the scanner was doing and, last, what it then met. */
	private static String scannerProblem(String message) {
		List<String> sentences = message.lines().filter((line) -> !line.isBlank() && !line.startsWith(" ")).toList();
		return sentences.isEmpty() ? "is not YAML" : sentences.get(sentences.size() - 1).strip();
	}

	private static int line(JacksonException ex) {
		Matcher mark = MARK.matcher(ex.getOriginalMessage());
		TokenStreamLocation location = ex.getLocation();
		int line = (location != null) ? location.getLineNr() : 0;
		while (mark.find()) {
			line = Integer.parseInt(mark.group(1));
		}
		return line;
	}

}
