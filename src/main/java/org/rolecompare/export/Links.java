package org.rolecompare.export;

import java.util.Optional;

/** Links from one file of an archive to the others. */
record Links(String file, ArchiveIndex index) {

	/**
	 * Find where a link leads.
	 * @param href the link from the first slash, perhaps with a fragment
	 * @return the way there from this file, nothing if the archive does not have it
	 */
	Optional<String> find(String href) {
		return findName(href).map(this::to);
	}

	/**
	 * Name the file to which a link leads, with its fragment, as seen from the archive.
	 */
	Optional<String> findName(String href) {
		String[] parts = href.split("#", 2);
		String fragment = (parts.length > 1) ? "#" + parts[1] : "";
		return this.index.find(parts[0]).map((found) -> found + fragment);
	}

	private String to(String other) {
		int common = 0;
		for (int at = 0; at < this.file.length() && other.startsWith(this.file.substring(0, at + 1)); at++) {
			common = (this.file.charAt(at) == '/') ? at + 1 : common;
		}
		long up = this.file.substring(common).chars().filter((sign) -> sign == '/').count();
		return "../".repeat((int) up) + other.substring(common);
	}

}
