package org.rolecompare.loading.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rolecompare.loading.file.FileKind;
import org.rolecompare.loading.file.LocatedNode;

/**
 * When sources were published and read, when something was counted, and when the
 * catalogue was reviewed.
 */
final class DateRules {

	/** What a schema takes for a date. */
	private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

	private DateRules() {
	}

	/** The 30th of February has the shape of a date. */
	static Stream<Violation> datesAreInTheCalendar(CatalogueRecords catalogue) {
		Stream<LocatedNode> next = catalogue.records(FileKind.MANIFEST).map((manifest) -> manifest.at("nextReview"));
		return Stream.concat(dates(catalogue), next)
			.filter((place) -> place.textOrNumber().filter((date) -> DATE.matcher(date).matches()).isPresent())
			.filter((place) -> firstDay(place).isEmpty())
			.map((place) -> new Violation(place, quoted(place) + " is not in the calendar"));
	}

	static Stream<Violation> theNextReviewIsLater(CatalogueRecords catalogue) {
		return catalogue.records(FileKind.MANIFEST)
			.filter((manifest) -> firstDay(manifest.at("nextReview")).isPresent()
					&& !isAfter(manifest.at("nextReview"), manifest.at("reviewed")))
			.map((manifest) -> new Violation(manifest.at("nextReview"),
					"is not after the review of " + manifest.text("reviewed").orElse("")));
	}

	static Stream<Violation> nothingIsReadBeforeItIsPublished(CatalogueRecords catalogue) {
		return catalogue.records(FileKind.REFERENCES)
			.filter((reference) -> isAfter(reference.at("published"), reference.at("retrieved")))
			.map((reference) -> new Violation(reference.at("published"),
					quoted(reference.at("published")) + " is after the day on which the source was retrieved, "
							+ reference.text("retrieved").orElse("")));
	}

	static Stream<Violation> nothingIsReadAfterTheReview(CatalogueRecords catalogue) {
		return catalogue.records(FileKind.MANIFEST)
			.map((manifest) -> manifest.at("reviewed"))
			.flatMap((reviewed) -> catalogue.records(FileKind.REFERENCES)
				.map((reference) -> reference.at("retrieved"))
				.filter((retrieved) -> isAfter(retrieved, reviewed))
				.map((retrieved) -> new Violation(retrieved, quoted(retrieved)
						+ " is after the day on which the catalogue was reviewed, " + reviewed.text().orElse(""))));
	}

	static Stream<Violation> nothingLiesInTheFuture(CatalogueRecords catalogue) {
		return dates(catalogue)
			.filter((place) -> firstDay(place).filter((day) -> day.isAfter(catalogue.today())).isPresent())
			.map((place) -> new Violation(place, quoted(place) + " lies in the future"));
	}

	private static Stream<LocatedNode> dates(CatalogueRecords catalogue) {
		return Stream
			.of(catalogue.records(FileKind.MANIFEST).map((manifest) -> manifest.at("reviewed")),
					catalogue.records(FileKind.REFERENCES)
						.flatMap((reference) -> Stream.of(reference.at("published"), reference.at("retrieved"))),
					catalogue.figureGroups().flatMap((group) -> group.items("rows")).map((row) -> row.at("year")))
			.flatMap((places) -> places);
	}

	private static boolean isAfter(LocatedNode one, LocatedNode other) {
		return firstDay(one).filter((day) -> firstDay(other).filter(day::isAfter).isPresent()).isPresent();
	}

	/** The first day of a year, a month or a day; empty if it is not in the calendar. */
	private static Optional<LocalDate> firstDay(LocatedNode place) {
		return place.textOrNumber().flatMap((date) -> {
			try {
				return Optional.of(switch (date.length()) {
					case 10 -> LocalDate.parse(date);
					case 7 -> YearMonth.parse(date).atDay(1);
					default -> Year.parse(date).atDay(1);
				});
			}
			catch (DateTimeException ex) {
				return Optional.empty();
			}
		});
	}

	private static String quoted(LocatedNode place) {
		return "\"" + place.textOrNumber().orElse("") + "\"";
	}

}
