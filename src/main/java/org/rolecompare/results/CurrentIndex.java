package org.rolecompare.results;

import org.jspecify.annotations.Nullable;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CurrentCatalogue;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Holds the index of the current catalogue. It is made beside the first requests; a
 * search that comes earlier waits for it.
 */
@Component
class CurrentIndex {

	private final CurrentCatalogue catalogue;

	private @Nullable CatalogueIndex index;

	CurrentIndex(CurrentCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	@EventListener(ApplicationReadyEvent.class)
	void makeAhead() {
		Thread thread = new Thread(this::get, "search-index");
		thread.setDaemon(true);
		thread.start();
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
