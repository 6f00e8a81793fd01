package org.rolecompare.content.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

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

	private TableReader() {
	}

	/**
	 * Reads one file.
	 * @param file the file, for the fault
	 * @param text its text
	 * @param columns the columns that the header must name, in this order
	 * @param required how many of them may not be left out at the end
	 * @return the rows
	 * @throws UnreadableFileException if it is not CSV, or has another header, or a row
	 * has more or fewer cells than the header
	 */
	static JsonNode read(String file, String text, List<String> columns, int required) {
		try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
			ArrayNode rows = JsonNodeFactory.instance.arrayNode();
			List<CSVRecord> records = parser.getRecords();
			List<String> header = records.isEmpty() ? List.of() : records.get(0).toList();
			if (header.size() < required || header.size() > columns.size()
					|| !columns.subList(0, header.size()).equals(header)) {
				throw fault(file, "the header must be " + String.join(",", columns));
			}
			for (CSVRecord row : records.subList(1, records.size())) {
				rows.add(read(file, row, header));
			}
			return rows;
		}
		catch (IOException | UncheckedIOException ex) {
			throw fault(file, "is not CSV: " + ex.getMessage());
		}
	}

	private static ObjectNode read(String file, CSVRecord row, List<String> columns) {
		if (row.size() != columns.size()) {
			throw fault(file,
					"row " + row.getRecordNumber() + " has " + row.size() + " cells instead of " + columns.size());
		}
		ObjectNode cells = JsonNodeFactory.instance.objectNode();
		for (int i = 0; i < columns.size(); i++) {
			cells.put(columns.get(i), row.get(i));
		}
		return cells;
	}

	private static UnreadableFileException fault(String file, String message) {
		return new UnreadableFileException(Fault.ofFile(file, "csv", message));
	}

}
