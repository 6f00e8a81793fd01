package org.rolecompare.loading.entry;

import java.util.List;

/**
 * A sentence or two in our words, and who says so.
 *
 * @param text the text as it stands in the file
 * @param cites keys of the references, at least one, in the order of the file
 */
public record CitedTextEntry(String text, List<String> cites) {

	public CitedTextEntry {
		cites = List.copyOf(cites);
	}

}
