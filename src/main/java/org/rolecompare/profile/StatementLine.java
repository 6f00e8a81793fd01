package org.rolecompare.profile;

import java.util.List;

import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;
import org.rolecompare.statement.Statement;

/**
 * A statement as a page shows it.
 *
 * @param key its permanent key, which is its anchor
 * @param said what it says
 */
public record StatementLine(String key, CitedSentence said) {

	/**
	 * Show the statements of a cell.
	 * @param statements the statements in their order
	 * @param place the cell in words, for the links back from the sources
	 * @param citing the citations of the page
	 * @return the same for a page
	 */
	static List<StatementLine> of(List<Statement> statements, String place, Citing citing) {
		return statements.stream()
			.map((statement) -> new StatementLine(statement.getKey(), citing.cite(statement.getSaid(), place)))
			.toList();
	}

}
