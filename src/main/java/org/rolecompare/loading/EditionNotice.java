package org.rolecompare.loading;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.catalogue.Edition;
import org.rolecompare.loading.entry.CatalogueContent;
import org.rolecompare.loading.entry.Manifest;
import org.rolecompare.loading.entry.RoleEntry;

/**
 * What a catalogue says about itself.
 */
final class EditionNotice {

	/** Enough of the content hash to tell two catalogues of one day apart. */
	private static final int HASH_SHOWN = 8;

	private EditionNotice() {
	}

	/**
	 * Read it from the manifest.
	 * @param catalogue the catalogue, without faults
	 * @return its title, version, licence, and what the home page shows
	 */
	static Edition of(CatalogueContent catalogue) {
		List<String> popular = catalogue.manifest()
			.popular()
			.stream()
			.map((roles) -> String.join("-vs-", roles))
			.toList();
		return new Edition(version(catalogue), catalogue.manifest().title(), catalogue.manifest().reviewed(),
				catalogue.manifest().licence(), home(catalogue), popular, moves(catalogue.manifest().moves()),
				new Edition.Revision(catalogue.manifest().changes(), catalogue.manifest().nextReview()));
	}

	private static Edition.Moves moves(Manifest.@Nullable Moves stated) {
		return (stated != null) ? new Edition.Moves(stated.paths(), stated.failures()) : Edition.Moves.UNSTATED;
	}

	/**
	 * The day tells people how old it is, the hash tells machines whether it is the same.
	 */
	private static String version(CatalogueContent catalogue) {
		return catalogue.manifest().reviewed() + "-" + catalogue.version().substring(0, HASH_SHOWN);
	}

	/**
	 * The catalogue's README: without {@code home} the first combined role stands beside
	 * its parts, or the first three roles by rank.
	 */
	private static List<String> home(CatalogueContent catalogue) {
		List<String> stated = catalogue.manifest().home();
		if (!stated.isEmpty()) {
			return stated;
		}
		return catalogue.roles()
			.stream()
			.filter((role) -> !role.combines().isEmpty())
			.findFirst()
			.map((role) -> Stream.concat(role.combines().stream(), Stream.of(role.slug())).toList())
			.orElseGet(() -> catalogue.roles().stream().limit(3).map(RoleEntry::slug).toList());
	}

}
