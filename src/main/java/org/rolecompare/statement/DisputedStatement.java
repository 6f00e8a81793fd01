package org.rolecompare.statement;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A statement, and a dispute about its cell.
 *
 * @param statement the statement
 * @param dispute a dispute about the cell, null for none
 */
public record DisputedStatement(Statement statement, @Nullable Dispute dispute) {

	/**
	 * Mark the statement where it stands by itself.
	 * @return the mark, which leads to the page of the role, or nothing if nobody
	 * disagrees
	 */
	public Stream<DisputeMark> marks() {
		return Stream.ofNullable(this.dispute).map(DisputeMark::aside);
	}

}
