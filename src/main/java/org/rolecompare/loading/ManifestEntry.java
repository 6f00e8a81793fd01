package org.rolecompare.loading;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a catalogue is, and what the application shows first: {@code catalogue.yaml}.
 *
 * @param language in which its texts are written, null where it is not stated
 * @param reviewed the day on which it was last reviewed
 * @param licence the terms under which it may be reused
 * @param home slugs of the roles compared on the home page; empty if not stated
 * @param popular comparisons offered on the home page, each a list of role slugs
 * @param changes what readers should know of this edition beside the one before it
 * @param nextReview the day by which it is reviewed next
 * @param reviewEvery how often it is reviewed
 * @param interests what interests its keepers have in what it says
 */
record ManifestEntry(String title, @Nullable String language, LocalDate reviewed, @Nullable String licence,
		List<String> home, List<List<String>> popular, @Nullable Moves moves, @Nullable String changes,
		@Nullable LocalDate nextReview, @Nullable Period reviewEvery, @Nullable String interests) {

	ManifestEntry {
		home = List.copyOf(home);
		popular = popular.stream().map(List::copyOf).toList();
	}

	/**
	 * The categories that matter most to a reader who plans a move.
	 *
	 * @param paths slugs of those that tell how people get into a role
	 * @param failures slugs of those that tell what makes holders fail
	 * @param pay slugs of those that tell what holders earn
	 * @param teams slugs of those that tell whom holders lead
	 */
	record Moves(List<String> paths, List<String> failures, List<String> pay, List<String> teams) {

		Moves {
			paths = List.copyOf(paths);
			failures = List.copyOf(failures);
			pay = List.copyOf(pay);
			teams = List.copyOf(teams);
		}

	}

}
