package org.rolecompare.responsibility;

import org.rolecompare.address.Address;

/**
 * A setting in short.
 *
 * @param slug its name in addresses
 * @param name its name
 * @param assumption the company in which its levels hold, as a sentence
 */
public record SettingSummary(String slug, String name, String assumption) {

	/**
	 * Sum up a setting.
	 * @param setting the setting
	 * @return the same in short
	 */
	public static SettingSummary of(Setting setting) {
		return new SettingSummary(setting.getSlug(), setting.getName(), setting.assumptionSentence());
	}

	/**
	 * Return the address of the page that tells who owns what in it.
	 * @return the address from the first slash
	 */
	public String href() {
		return Address.setting(this.slug).href();
	}

}
