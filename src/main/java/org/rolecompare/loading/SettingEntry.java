package org.rolecompare.loading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Who owns what in one setting: a file of {@code responsibilities/}.
 *
 * @param setting the company in which these levels hold
 * @param roles slugs of the roles, in the order of the columns
 */
record SettingEntry(String slug, String name, String setting, List<String> roles, List<Row> rows) {

	SettingEntry {
		roles = List.copyOf(roles);
		rows = List.copyOf(rows);
	}

	/**
	 * One responsibility and what each role has to do with it.
	 *
	 * @param levels what each role, by its slug, has to do with it: "owns", "shares",
	 * "contributes" or "none"; a role left out has no level
	 * @param stated slugs of the roles whose level a cited source itself states; at least
	 * one where the basis is sourced, none otherwise
	 * @param cites keys of the references; at least one where the basis is sourced
	 * @param basis {@code sourced}, or {@code editorial} where the levels are our reading
	 * @param dispute slug of the dispute in which it is contested
	 */
	record Row(String slug, String name, String area, Map<String, String> levels, List<String> stated,
			List<String> cites, String basis, @Nullable String dispute, @Nullable String note) {

		Row {
			levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
			stated = List.copyOf(stated);
			cites = List.copyOf(cites);
		}

	}

}
