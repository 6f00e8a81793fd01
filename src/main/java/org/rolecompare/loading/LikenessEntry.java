package org.rolecompare.loading;

import java.util.List;

/**
 * What some roles have in common: a record of {@code likenesses.yaml}.
 *
 * @param roles slugs of at least two roles
 * @param categories slugs of the categories in which all of them are alike
 * @param basis whose reading it is, and there is but ours: {@code editorial}
 */
record LikenessEntry(List<String> roles, List<String> categories, String basis) {

	LikenessEntry {
		roles = List.copyOf(roles);
		categories = List.copyOf(categories);
	}

}
