package org.rolecompare.responsibility;

/**
 * A setting in short.
 *
 * @param slug its name in addresses
 * @param name its name
 * @param assumption the company in which its levels hold
 * @param rows how many responsibilities it has
 */
public record SettingSummary(String slug, String name, String assumption, long rows) {

	/**
	 * Return the assumption as a sentence; the catalogue writes it without a full stop.
	 * @return the assumption, ending with a full stop
	 */
	public String sentence() {
		return Setting.sentence(this.assumption);
	}

}
