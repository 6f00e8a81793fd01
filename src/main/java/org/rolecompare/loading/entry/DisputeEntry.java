package org.rolecompare.loading.entry;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A question on which the sources contradict each other: a record of
 * {@code disputes.yaml}.
 *
 * @param slug its name within the catalogue
 * @param question the question
 * @param about the cell or the combined role that it concerns
 * @param sides the answers, at least two
 */
public record DisputeEntry(String slug, String question, Subject about, List<Side> sides) {

	public DisputeEntry {
		sides = List.copyOf(sides);
	}

	/**
	 * What a dispute is about: either a combined role, or a role in one category.
	 *
	 * @param combinedRole slug of a role that joins others, or {@code null}
	 * @param role slug of the role, {@code null} exactly where there is no category
	 * @param category slug of the category, {@code null} exactly where there is no role
	 */
	public record Subject(@Nullable String combinedRole, @Nullable String role, @Nullable String category) {

	}

	/**
	 * One answer to the question.
	 *
	 * @param answer the answer in a word or two
	 * @param text what those who give it say
	 * @param cites keys of the references, at least one
	 */
	public record Side(String answer, String text, List<String> cites) {

		public Side {
			cites = List.copyOf(cites);
		}

	}

}
