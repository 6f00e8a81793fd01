package org.rolecompare.loading;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was counted and bears on a combined role: a file of {@code figures/}.
 *
 * @param slug the slug of the combined role
 * @param unknown what no source counts
 */
record FiguresEntry(String slug, List<Group> figures, List<String> unknown) {

	FiguresEntry {
		figures = List.copyOf(figures);
		unknown = List.copyOf(unknown);
	}

	/**
	 * The numbers about one question.
	 *
	 * @param slug its name within the file
	 * @param unit {@code per cent} for shares, or another one
	 */
	record Group(String slug, String question, String unit, @Nullable String dispute, List<Row> rows) {

		Group {
			rows = List.copyOf(rows);
		}

	}

	/**
	 * A number.
	 *
	 * @param slug its name within the file
	 * @param about whether the source says that it is not exact
	 * @param bound {@code below} or {@code above}: where the true number lies
	 * @param said the number in the words of the source
	 * @param whom of whom a share is told
	 * @param year the year of the survey
	 * @param number how many were asked
	 * @param asked who was asked, and by whom
	 * @param comparable whether it may be compared with the others of its group
	 * @param reason why not
	 */
	record Row(String slug, String label, BigDecimal value, @Nullable Boolean about, @Nullable String bound,
			@Nullable String said, String whom, @Nullable Integer year, @Nullable Integer number,
			@Nullable Boolean numberAbout, String asked, List<String> cites, boolean comparable,
			@Nullable String reason) {

		Row {
			cites = List.copyOf(cites);
		}

	}

}
