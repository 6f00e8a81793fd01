package org.rolecompare.ownership;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;

import org.rolecompare.Queries;
import org.rolecompare.Rendering;
import org.rolecompare.catalogue.Catalogue;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Matrices as a reader finds them, for tests.
 */
final class Matrices {

	private Matrices() {
	}

	/**
	 * Read the page of a setting.
	 * @param catalogue the catalogue
	 * @param address the address from the first slash, encoded
	 * @return the page
	 */
	static Document read(Catalogue catalogue, String address) {
		Ownership ownership = ownership(catalogue,
				UriComponentsBuilder.fromUriString(address).build().getPathSegments().get(1));
		return Rendering.render("ownership/matrix", "matrix",
				Matrix.of(ownership, MatrixAddress.of(ownership, choice(Queries.of(address)))));
	}

	static MatrixAddress.Choice choice(MultiValueMap<String, String> query) {
		return new MatrixAddress.Choice(all(query, "role"), all(query, "area"), all(query, "level"), all(query, "show"),
				all(query, "kind"), query.getFirst("sources"));
	}

	private static Set<String> all(MultiValueMap<String, String> query, String name) {
		return new LinkedHashSet<>(query.getOrDefault(name, List.of()));
	}

	static Ownership ownership(Catalogue catalogue, String setting) {
		return Ownership.of(catalogue.settings(), catalogue.settings().find(setting).orElseThrow());
	}

}
