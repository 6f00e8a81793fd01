package org.rolecompare.content.rule;

import java.util.stream.Stream;

import org.rolecompare.content.file.Place;

/** How files are named. */
final class Naming {

	private Naming() {
	}

	static Stream<Breach> filesAreNamedAfterTheirRecord(Catalogue catalogue) {
		return catalogue.recordsNamedLikeTheirFile()
			.map((record) -> record.at("slug"))
			.filter((slug) -> slug.text().filter((name) -> !slug.file().endsWith("/" + name + ".yaml")).isPresent())
			.map(Naming::misnamed);
	}

	private static Breach misnamed(Place slug) {
		String slugOfFile = slug.file().substring(slug.file().lastIndexOf('/') + 1).replace(".yaml", "");
		return new Breach(slug,
				"is \"" + slug.text().orElse("") + "\", but the file is named after \"" + slugOfFile + "\"");
	}

}
