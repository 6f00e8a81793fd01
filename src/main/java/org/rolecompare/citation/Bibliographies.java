package org.rolecompare.citation;

import java.util.List;

import org.rolecompare.source.Reference;
import org.rolecompare.source.ReferenceRepository;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Completes the citations of a page into its bibliography.
 */
@Service
public class Bibliographies {

	private final ReferenceRepository references;

	Bibliographies(ReferenceRepository references) {
		this.references = references;
	}

	/**
	 * List the sources of a page, in one statement. It has to run in the transaction that
	 * read the cited texts, so that the statement completes the same sources.
	 * @param citations the citations of the page, complete
	 * @return the list of sources
	 */
	@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
	public Bibliography list(Citing citations) {
		List<String> keys = citations.cited().stream().map(Reference::getKey).toList();
		this.references.findAllWithOthers(keys);
		return Bibliography.of(citations);
	}

}
