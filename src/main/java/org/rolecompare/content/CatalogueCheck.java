package org.rolecompare.content;

import java.util.List;
import java.util.Optional;

import org.rolecompare.content.file.CatalogueFiles;
import org.rolecompare.content.file.CatalogueSource;
import org.rolecompare.content.file.Fault;

/** Reads a catalogue and holds it against every rule of the format. */
public final class CatalogueCheck {

	private CatalogueCheck() {
	}

	/**
	 * Checks a whole catalogue. Nothing stops at the first fault.
	 * @param source where the files come from
	 * @return the content if there is no fault, and whatever was found
	 */
	public static CatalogueReport check(CatalogueSource source) {
		CatalogueFiles files = CatalogueFiles.read(source);
		List<Fault> faults = files.faults();
		return new CatalogueReport(faults.isEmpty() ? Optional.of(ContentBinding.of(files)) : Optional.empty(), faults,
				List.of());
	}

}
