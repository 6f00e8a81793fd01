package org.rolecompare.loading.rule;

import java.util.stream.Stream;

import org.rolecompare.loading.file.LocatedNode;

/** How files are named. */
final class NamingRules {

	private NamingRules() {
	}

	static Stream<Violation> filesAreNamedAfterTheirRecord(CatalogueRecords catalogue) {
		return catalogue.recordsNamedLikeTheirFile()
			.map((record) -> record.at("slug"))
			.filter((slug) -> slug.text().filter((name) -> !slug.file().endsWith("/" + name + ".yaml")).isPresent())
			.map(NamingRules::misnamed);
	}

	private static Violation misnamed(LocatedNode slug) {
		String slugOfFile = slug.file().substring(slug.file().lastIndexOf('/') + 1).replace(".yaml", "");
		return new Violation(slug,
				"is \"" + slug.text().orElse("") + "\", but the file is named after \"" + slugOfFile + "\"");
	}

}
