package org.rolecompare.content.entry;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a catalogue is, and what the application shows first: {@code catalogue.yaml}.
 *
 * @param title the name of the catalogue
 * @param reviewed the day on which it was last reviewed
 * @param licence the terms under which it may be reused, if stated
 * @param home slugs of the roles compared on the home page; empty if not stated
 * @param popular comparisons offered on the home page, each a list of role slugs
 */
public record Manifest(String title, LocalDate reviewed, @Nullable String licence, List<String> home,
		List<List<String>> popular) {

	public Manifest {
		home = List.copyOf(home);
		popular = popular.stream().map(List::copyOf).toList();
	}

}
