package org.rolecompare.catalogue;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Remembers the edition that is loaded: every page needs it, and after the start nothing
 * writes.
 */
@Component
public class CurrentEdition implements SmartInitializingSingleton {

	private final EditionRepository editions;

	private volatile @Nullable Edition edition;

	CurrentEdition(EditionRepository editions) {
		this.editions = editions;
	}

	/**
	 * Read the edition before the first request, so that the frame of a page never needs
	 * the database: the page that says the database is gone has the same frame.
	 */
	@Override
	public void afterSingletonsInstantiated() {
		get();
	}

	/**
	 * Return the edition that is loaded.
	 * @return the edition
	 * @throws IllegalStateException if no catalogue has been loaded
	 */
	public Edition get() {
		Edition known = this.edition;
		if (known == null) {
			List<Edition> loaded = this.editions.findAll();
			if (loaded.size() != 1) {
				throw new IllegalStateException("Expected one loaded catalogue, found " + loaded.size());
			}
			known = loaded.get(0);
			this.edition = known;
		}
		return known;
	}

}
