package org.rolecompare.library;

import org.rolecompare.source.SourceKind;

/**
 * How many sources are of a kind.
 *
 * @param kind the kind
 * @param all how many in the whole catalogue
 * @param voices how many of all repeat no other source
 * @param used how many of all the chosen role uses; all where none is chosen
 * @param repeating how many of the used ones repeat another source
 */
record KindCount(SourceKind kind, long all, long voices, long used, long repeating) {

	/**
	 * Return how many are wanted.
	 * @param own whether sources that repeat another are left out
	 * @return the number
	 */
	long wanted(boolean own) {
		return own ? this.used - this.repeating : this.used;
	}

}
