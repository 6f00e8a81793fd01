package org.rolecompare.loading;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A question on which the sources contradict each other: a record of
 * {@code disputes.yaml}.
 */
record DisputeEntry(String slug, String question, Subject about, List<Side> sides) {

	DisputeEntry {
		sides = List.copyOf(sides);
	}

	/**
	 * What a dispute is about: either a combined role, or a role in one category.
	 *
	 * @param combinedRole slug of a role that joins others
	 * @param role slug of the role, {@code null} exactly where there is no category
	 * @param category slug of the category, {@code null} exactly where there is no role
	 */
	record Subject(@Nullable String combinedRole, @Nullable String role, @Nullable String category) {

	}

	/** One answer to the question, in a word or two, and what those who give it say. */
	record Side(String answer, String text, List<String> cites) {

		Side {
			cites = List.copyOf(cites);
		}

	}

}
