package org.rolecompare.content.rule;

import java.util.stream.Stream;

import org.rolecompare.content.file.FileKind;
import org.rolecompare.content.file.Place;

/**
 * Addresses that have the right shape and still lead nowhere, or where they should not.
 */
final class Addressing {

	private Addressing() {
	}

	/**
	 * What does not even start like an address is found fault with by the schema, and one
	 * that names somebody elsewhere.
	 */
	static Stream<Breach> addressesAreWellFormed(Catalogue catalogue) {
		return addresses(catalogue)
			.filter((place) -> place.text()
				.filter((address) -> address.startsWith("http") && !Address.isWellFormed(address))
				.isPresent())
			.filter((place) -> !namesSomebody(place))
			.map((place) -> new Breach(place,
					"\"" + place.text().orElse("") + "\" is not a well-formed address"
							+ place.text()
								.flatMap(Address::of)
								.flatMap(Address::encoded)
								.map("; write it as \"%s\""::formatted)
								.orElse("")));
	}

	/** The password is not repeated in the fault, which may end in a log. */
	static Stream<Breach> nobodyIsNamed(Catalogue catalogue) {
		return addresses(catalogue).filter(Addressing::namesSomebody)
			.map((place) -> new Breach(place, "must not hold a user name or a password"));
	}

	static Stream<Breach> portsExist(Catalogue catalogue) {
		return addresses(catalogue).filter((
				place) -> place.text().flatMap(Address::of).filter((address) -> !address.hasPossiblePort()).isPresent())
			.map((place) -> new Breach(place,
					"names port " + place.text().flatMap(Address::of).map(Address::port).orElse("")
							+ ", and ports go from 1 to 65535"));
	}

	private static boolean namesSomebody(Place place) {
		return place.text().flatMap(Address::of).filter((address) -> address.user() != null).isPresent();
	}

	private static Stream<Place> addresses(Catalogue catalogue) {
		return Stream
			.of(catalogue.records(FileKind.REFERENCES).map((reference) -> reference.at("url")),
					catalogue.records(FileKind.OCCUPATIONS).map((row) -> row.at("occupation_uri")),
					catalogue.records(FileKind.SKILLS).map((row) -> row.at("skill_uri")))
			.flatMap((places) -> places);
	}

}
