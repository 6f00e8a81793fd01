package org.rolecompare.loading;

import java.util.Collections;
import java.util.SortedMap;

import org.springframework.stereotype.Component;

/**
 * The files of the edition that runs, exactly as they were read. They are kept and not
 * read again, since whoever works on the folder may have changed it meanwhile.
 */
@Component
public class EditionFiles {

	private volatile SortedMap<String, byte[]> contents = Collections.emptySortedMap();

	void keep(SortedMap<String, byte[]> read) {
		this.contents = read;
	}

	/**
	 * Return the files.
	 * @return the contents, which nobody may change, by their paths below the folder of
	 * the catalogue, with slashes; nothing else that stands in that folder
	 */
	public SortedMap<String, byte[]> get() {
		return this.contents;
	}

}
