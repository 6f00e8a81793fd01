package org.rolecompare.loading.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns the text of a CSV file into a tree: a list of rows, each with its columns by
 * name.
 */
final class TableReader {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

	/** Where the parser says in its message that it stands. */
	private static final Pattern LINE = Pattern.compile("line:? ?(\\d+)");

	private TableReader() {
	}

	/**
	 * Reads the rows of one file.
	 * @param columns the columns that the header must name, in this order
	 * @param required how many of them may not be left out at the end
	 * @throws UnreadableFileException if it is not CSV, or has another header, or a row
	 * has more or fewer cells than the header
	 */
	static JsonNode read(String file, String text, List<String> columns, int required) {
		ArrayNode rows = JsonNodeFactory.instance.arrayNode();
		try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
			List<CSVRecord> records = parser.getRecords();
			List<String> header = records.isEmpty() ? List.of() : records.get(0).toList();
			if (header.size() < required || header.size() > columns.size()
					|| !columns.subList(0, header.size()).equals(header)) {
				throw fault(file, 1, "the header must be " + String.join(",", columns));
			}
			for (CSVRecord row : records.subList(1, records.size())) {
				if (row.size() != header.size()) {
					throw fault(file, lines(text).get(rows.size()),
							"has " + row.size() + " cells instead of " + header.size());
				}
				rows.add(cells(row, header));
			}
			return rows;
		}
		catch (IOException | UncheckedIOException ex) {
			Matcher line = LINE.matcher(String.valueOf(ex.getMessage()));
			throw fault(file, line.find() ? Integer.parseInt(line.group(1)) : 0, "is not CSV: " + ex.getMessage());
		}
	}

	/** The line in which each row begins, from one, without the header's. */
	static List<Integer> lines(String text) {
		try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
			List<Integer> lines = new ArrayList<>();
			int line = 1;
			int position = 0;
			for (CSVRecord row : parser) {
				int start = startOf(row, text);
				line += (int) text.substring(position, start).lines().count();
				position = start;
				lines.add(line);
			}
			return lines.subList(1, lines.size());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Empty lines before a row do not belong to it. */
	private static int startOf(CSVRecord row, String text) {
		int start = (int) row.getCharacterPosition();
		while (text.charAt(start) == '\n' || text.charAt(start) == '\r') {
			start++;
		}
		return start;
	}

	private static ObjectNode cells(CSVRecord row, List<String> columns) {
		ObjectNode cells = JsonNodeFactory.instance.objectNode();
		for (int i = 0; i < columns.size(); i++) {
			cells.put(columns.get(i), row.get(i));
		}
		return cells;
	}

	private static UnreadableFileException fault(String file, int line, String message) {
		return new UnreadableFileException(Fault.ofLine(file, line, "csv", message));
	}

}
