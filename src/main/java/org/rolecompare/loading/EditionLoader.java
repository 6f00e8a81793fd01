package org.rolecompare.loading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.rolecompare.catalogue.Edition;

/** Saves what a catalogue says about itself. */
class EditionLoader {

	/** Enough of the content hash to tell two catalogues of one day apart. */
	private static final int HASH_SHOWN = 8;

	/** The catalogue's README: what is written in no stated language is English. */
	private static final String UNSTATED_LANGUAGE = "en";

	private final SavedRecords records;

	private final CatalogueContent catalogue;

	private final ManifestEntry manifest;

	EditionLoader(SavedRecords records, CatalogueContent catalogue) {
		this.records = records;
		this.catalogue = catalogue;
		this.manifest = catalogue.manifest();
	}

	void load() {
		List<String> popular = this.manifest.popular().stream().map((roles) -> String.join("-vs-", roles)).toList();
		this.records.save(new Edition(version(), this.manifest.title(), language(), this.manifest.reviewed(),
				this.manifest.licence(), home(), popular, moves(), new Edition.Revision(this.manifest.changes(),
						this.manifest.nextReview(), this.manifest.reviewEvery(), this.manifest.interests())));
	}

	private String language() {
		return Objects.requireNonNullElse(this.manifest.language(), UNSTATED_LANGUAGE);
	}

	private Edition.Moves moves() {
		ManifestEntry.Moves stated = this.manifest.moves();
		return (stated != null) ? new Edition.Moves(stated.paths(), stated.failures(), stated.pay(), stated.teams())
				: Edition.Moves.UNSTATED;
	}

	/**
	 * The day tells people how old it is, the hash tells machines whether it is the same.
	 */
	private String version() {
		return this.manifest.reviewed() + "-" + this.catalogue.version().substring(0, HASH_SHOWN);
	}

	/**
	 * The catalogue's README: without {@code home} the first combined role stands beside
	 * its parts, or the first three roles by rank.
	 */
	private List<String> home() {
		List<String> stated = this.manifest.home();
		if (!stated.isEmpty()) {
			return stated;
		}
		return this.catalogue.roles()
			.stream()
			.filter((role) -> !role.combines().isEmpty())
			.findFirst()
			.map((role) -> Stream.concat(role.combines().stream(), Stream.of(role.slug())).toList())
			.orElseGet(() -> this.catalogue.roles().stream().limit(3).map(RoleEntry::slug).toList());
	}

}
