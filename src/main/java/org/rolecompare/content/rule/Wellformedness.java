package org.rolecompare.content.rule;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

import org.rolecompare.content.file.FileKind;
import org.rolecompare.content.file.Place;

/** Values that have the right shape and can still be nonsense. */
final class Wellformedness {

	private Wellformedness() {
	}

	/** The 30th of February has the shape of a date. */
	static Stream<Breach> dates(Catalogue catalogue) {
		Stream<Place> days = Stream.concat(
				catalogue.records(FileKind.MANIFEST).map((manifest) -> manifest.at("reviewed")),
				catalogue.records(FileKind.REFERENCES)
					.flatMap((reference) -> Stream.of(reference.at("published"), reference.at("retrieved"))));
		return days.filter((place) -> place.text().filter(Wellformedness::isNotInTheCalendar).isPresent())
			.map((place) -> new Breach(place, "\"" + place.text().orElse("") + "\" is not in the calendar"));
	}

	private static boolean isNotInTheCalendar(String date) {
		try {
			switch (date.length()) {
				case 10 -> LocalDate.parse(date);
				case 7 -> YearMonth.parse(date);
				default -> {
				}
			}
			return false;
		}
		catch (DateTimeException ex) {
			return true;
		}
	}

	static Stream<Breach> addresses(Catalogue catalogue) {
		Stream<Place> addresses = Stream
			.of(catalogue.records(FileKind.REFERENCES).map((reference) -> reference.at("url")),
					catalogue.records(FileKind.OCCUPATIONS).map((row) -> row.at("occupation_uri")),
					catalogue.records(FileKind.SKILLS).map((row) -> row.at("skill_uri")))
			.flatMap((places) -> places);
		return addresses.filter((place) -> place.text().filter(Wellformedness::isNotAnAddress).isPresent())
			.map((place) -> new Breach(place, "\"" + place.text().orElse("") + "\" is not a well-formed address"));
	}

	/** What does not even start like an address is found fault with by the schema. */
	private static boolean isNotAnAddress(String address) {
		try {
			return address.startsWith("http") && new URI(address).getHost() == null;
		}
		catch (URISyntaxException ex) {
			return true;
		}
	}

}
