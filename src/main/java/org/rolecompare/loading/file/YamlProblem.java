package org.rolecompare.loading.file;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * What a YAML parser stumbles over, in one line where the parser uses several.
 *
 * @param beginning the line in which the parser began what it could not finish
 * @param line the line of the culprit, from one; zero if it is not known
 * @param message what is wrong
 */
record YamlProblem(int beginning, int line, String message) {

	private static final Pattern DUPLICATE = Pattern.compile("Duplicate Object property (\".*\")");

	private static final Pattern NUMBER = Pattern.compile("Malformed numeric value '(.*?):");

	/** Advice that the parser gives for every sign, and that fits none but a tab. */
	private static final Pattern ADVICE = Pattern.compile("\\. \\(Do not use [^\\\\]+ for indentation\\)");

	static YamlProblem of(JacksonException ex, String text) {
		if (ex.getCause() instanceof MarkedYamlEngineException marked) {
			return ofSyntax(marked);
		}
		if (ex.getCause() instanceof ReaderException) {
			return ofCharacter(text);
		}
		int line = (ex.getLocation() != null) ? Math.max(0, ex.getLocation().getLineNr()) : 0;
		return new YamlProblem(line, line, messageOf(ex));
	}

	private static YamlProblem ofSyntax(MarkedYamlEngineException ex) {
		int line = line(ex.getProblemMark().orElse(null));
		int beginning = ex.getContextMark().map(YamlProblem::line).orElse(line);
		String context = Objects.requireNonNullElse(ex.getContext(), "");
		if (context.endsWith("quoted scalar") && ex.getProblem().endsWith("end of stream")) {
			return new YamlProblem(beginning, beginning, "the quotation mark that opens here is not closed");
		}
		return new YamlProblem(beginning, line, ADVICE.matcher(ex.getProblem()).replaceAll("").strip());
	}

	private static YamlProblem ofCharacter(String text) {
		int index = Math.max(0, UnseenCharacters.indexOfRefused(text));
		int line = (int) text.substring(0, index).chars().filter((character) -> character == '\n').count() + 1;
		String character = UnseenCharacters.refusedIn(text.substring(index)).orElse("a character");
		return new YamlProblem(line, line, "holds " + character + ", which no text may");
	}

	private static String messageOf(JacksonException ex) {
		if (ex instanceof StreamConstraintsException) {
			return "is nested deeper than any record of the format";
		}
		if (ex instanceof MismatchedInputException) {
			return "a second document is not part of the format";
		}
		Matcher duplicate = DUPLICATE.matcher(ex.getOriginalMessage());
		if (duplicate.find()) {
			return "field " + duplicate.group(1) + " is given twice";
		}
		Matcher number = NUMBER.matcher(ex.getOriginalMessage());
		return number.find() ? number.group(1) + " is not a number of the format" : ex.getOriginalMessage();
	}

	private static int line(@Nullable Mark mark) {
		return (mark != null) ? mark.getLine() + 1 : 0;
	}

}
