package org.rolecompare.loading.entry;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One source: a record of {@code references.yaml}.
 *
 * @param key the permanent name by which it is cited
 * @param title its title, or {@code null} where none is shown
 * @param authors its authors; empty where none are shown
 * @param site the name of the site or publisher
 * @param url its address
 * @param published a year, a month or a day such as {@code 2019-11}, or {@code null}
 * where none is shown
 * @param retrieved the day on which it was read
 * @param kind who is speaking: {@code study}, {@code official}, {@code reference-work},
 * {@code practitioner} or {@code advisory}
 * @param sample who was asked, when, how many; or {@code null}
 * @param via key of the reference through which it was read, or {@code null}
 * @param sameVoiceAs key of the reference with which it counts as a single voice, or
 * {@code null}
 * @param identified whether the page is known and not only the site
 * @param note what a careful reader should know, or {@code null}
 */
public record ReferenceEntry(String key, @Nullable String title, List<String> authors, String site, String url,
		@Nullable String published, LocalDate retrieved, String kind, @Nullable String sample, @Nullable String via,
		@Nullable String sameVoiceAs, Boolean identified, @Nullable String note) {

	public ReferenceEntry {
		authors = List.copyOf(authors);
		// A source is identified unless its record says otherwise; an absent field
		// arrives as
		// null.
		identified = !Boolean.FALSE.equals(identified);
	}

}
