package org.rolecompare.catalogue;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Holds the catalogue that pages are made from.
 */
@Component
public class CurrentCatalogue implements SmartInitializingSingleton {

	private final CatalogueReader reader;

	private volatile @Nullable Catalogue catalogue;

	CurrentCatalogue(CatalogueReader reader) {
		this.reader = reader;
	}

	/**
	 * Read the catalogue before the first request. Nothing reads the database after that.
	 */
	@Override
	public void afterSingletonsInstantiated() {
		this.catalogue = this.reader.read();
	}

	/**
	 * Return the catalogue. Whoever makes a page asks once, so that a page is made from
	 * one catalogue even if another takes its place meanwhile.
	 * @return the catalogue
	 * @throws IllegalStateException if no catalogue has been loaded
	 */
	public Catalogue get() {
		Catalogue current = this.catalogue;
		if (current == null) {
			throw new IllegalStateException("No catalogue has been read");
		}
		return current;
	}

}
