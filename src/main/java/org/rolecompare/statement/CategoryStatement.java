package org.rolecompare.statement;

import org.jspecify.annotations.Nullable;

/**
 * A category and one of the statements of a role in it.
 *
 * @param category the category
 * @param statement the statement, null if nothing is stated
 */
public record CategoryStatement(Category category, @Nullable Statement statement) {
}
