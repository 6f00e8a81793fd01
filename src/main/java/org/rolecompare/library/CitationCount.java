package org.rolecompare.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * How many places cite a source: a row of the view of that name. A source that nothing
 * cites has none.
 */
@Entity
@Immutable
class CitationCount {

	@Id
	private String referenceKey;

	private long places;

	protected CitationCount() {
	}

	String getReferenceKey() {
		return this.referenceKey;
	}

	long getPlaces() {
		return this.places;
	}

}
