package org.rolecompare.compare;

import java.util.List;

/**
 * What the reader's choices left, in numbers. All of them count what the table shows.
 *
 * @param roles how many roles are compared
 * @param rows how many categories are shown
 * @param categories of how many, which is the same unless the reader narrows the table
 * @param total how many categories there are
 * @param statements how many statements are shown
 * @param sources on how many sources these rest
 * @param voices how many of these sources are independent
 * @param hidden how many statements of these categories the choice of sources hides
 * @param missed the categories that are switched on and that the words leave out
 */
public record ComparisonResult(int roles, long rows, long categories, long total, long statements, long sources,
		long voices, long hidden, List<String> missed) {

	static ComparisonResult of(ComparedRoles compared, ComparisonTable table, CategoryFilter filter,
			ComparisonAddress address) {
		long rows = table.rows().count();
		return new ComparisonResult(compared.roles().size(), rows, address.isNarrowed() ? filter.total() : rows,
				filter.total(), table.countStatements(), table.countSources(), table.countVoices(), table.countHidden(),
				filter.missed());
	}

}
