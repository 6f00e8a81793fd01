package org.rolecompare.english;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as its source gives it.
 *
 * @param iso the date for machines: {@code 2019}, {@code 2019-11} or {@code 2019-11-25}
 * @param text the date for people, such as <em>25 November 2019</em>
 */
public record WrittenDate(@JsonValue String iso, String text) {

	private static final int LENGTH_OF_YEAR = 4;

	private static final int LENGTH_OF_MONTH = 7;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

	/**
	 * Read a date of the catalogue, null where the source shows none.
	 * @throws java.time.format.DateTimeParseException if it is not a date
	 */
	public static @Nullable WrittenDate of(@Nullable String iso) {
		if (iso == null) {
			return null;
		}
		String text = switch (iso.length()) {
			case LENGTH_OF_YEAR -> Year.parse(iso).toString();
			case LENGTH_OF_MONTH -> YearMonth.parse(iso).format(MONTH);
			default -> LocalDate.parse(iso).format(DAY);
		};
		return new WrittenDate(iso, text);
	}

	/** The year alone, which every date has. */
	public String year() {
		return this.iso.substring(0, LENGTH_OF_YEAR);
	}

	public static WrittenDate of(LocalDate day) {
		return new WrittenDate(day.toString(), day.format(DAY));
	}

}
