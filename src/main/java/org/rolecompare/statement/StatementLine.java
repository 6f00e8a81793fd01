package org.rolecompare.statement;

import java.util.List;

import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;

/** A statement as a page shows it, under its permanent key, which is its anchor. */
public record StatementLine(String key, CitedSentence said) {

	/**
	 * Shows the statements of a cell.
	 * @param place the cell in words, for the links back from the sources
	 */
	public static List<StatementLine> of(List<Statement> statements, String place, Citing citing) {
		return statements.stream()
			.map((statement) -> new StatementLine(statement.getKey(), citing.cite(statement.getSaid(), place)))
			.toList();
	}

}
