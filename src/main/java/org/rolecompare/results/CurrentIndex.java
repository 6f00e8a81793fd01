package org.rolecompare.results;

import org.jspecify.annotations.Nullable;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CurrentCatalogue;

import org.springframework.stereotype.Component;

/**
 * Holds the index of the current catalogue, which the first search has made; those that
 * come meanwhile wait for it.
 */
@Component
class CurrentIndex {

	private final CurrentCatalogue catalogue;

	private @Nullable CatalogueIndex index;

	CurrentIndex(CurrentCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	synchronized CatalogueIndex get() {
		Catalogue current = this.catalogue.get();
		CatalogueIndex known = this.index;
		if (known == null || !known.catalogue().equals(current)) {
			known = new CatalogueIndex(current);
			this.index = known;
		}
		return known;
	}

}
