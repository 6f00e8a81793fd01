package org.rolecompare.loading.rule;

import java.util.stream.Stream;

import org.rolecompare.loading.file.FileKind;
import org.rolecompare.loading.file.LocatedNode;

/**
 * Addresses that have the right shape and still lead nowhere, or where they should not.
 */
final class AddressRules {

	private AddressRules() {
	}

	/**
	 * What does not even start like an address is found fault with by the schema, and one
	 * that names somebody elsewhere.
	 */
	static Stream<Violation> addressesAreWellFormed(CatalogueRecords catalogue) {
		return addresses(catalogue)
			.filter((place) -> place.text()
				.filter((address) -> address.startsWith("http") && !WebAddress.isWellFormed(address))
				.isPresent())
			.filter((place) -> !namesSomebody(place))
			.map((place) -> new Violation(place,
					"\"" + place.text().orElse("") + "\" is not a well-formed address"
							+ place.text()
								.flatMap(WebAddress::of)
								.flatMap(WebAddress::encoded)
								.map((address) -> "; write it as \"" + address + "\"")
								.orElse("")));
	}

	/** The password is not repeated in the fault, which may end in a log. */
	static Stream<Violation> nobodyIsNamed(CatalogueRecords catalogue) {
		return addresses(catalogue).filter(AddressRules::namesSomebody)
			.map((place) -> new Violation(place, "must not hold a user name or a password"));
	}

	static Stream<Violation> portsExist(CatalogueRecords catalogue) {
		return addresses(catalogue)
			.filter((place) -> place.text()
				.flatMap(WebAddress::of)
				.filter((address) -> !address.hasPossiblePort())
				.isPresent())
			.map((place) -> new Violation(place,
					"names port " + place.text().flatMap(WebAddress::of).map(WebAddress::port).orElse("")
							+ ", and ports go from 1 to 65535"));
	}

	private static boolean namesSomebody(LocatedNode place) {
		return place.text().flatMap(WebAddress::of).filter((address) -> address.user() != null).isPresent();
	}

	private static Stream<LocatedNode> addresses(CatalogueRecords catalogue) {
		return Stream
			.of(catalogue.records(FileKind.REFERENCES).map((reference) -> reference.at("url")),
					catalogue.records(FileKind.OCCUPATIONS).map((row) -> row.at("occupation_uri")),
					catalogue.records(FileKind.SKILLS).map((row) -> row.at("skill_uri")))
			.flatMap((places) -> places);
	}

}
