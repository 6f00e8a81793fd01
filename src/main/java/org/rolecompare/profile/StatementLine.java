package org.rolecompare.profile;

import java.util.Collection;
import java.util.List;

import org.rolecompare.citation.Citing;
import org.rolecompare.citation.CitedSentence;
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
	 * @param place the cell in words
	 * @param citations the numbered sources of the page
	 * @return the same for a page
	 */
	static List<StatementLine> of(Collection<Statement> statements, String place, Citing citations) {
		return statements.stream()
			.map((statement) -> new StatementLine(statement.getKey(), citations.cite(statement.getSaid(), place)))
			.toList();
	}

}
