package org.rolecompare.responsibility;

import org.rolecompare.address.Address;

/** A setting in short, with the company in which its levels hold as a sentence. */
public record SettingSummary(String slug, String name, String assumption) {

	public static SettingSummary of(Setting setting) {
		return new SettingSummary(setting.getSlug(), setting.getName(), setting.assumptionSentence());
	}

	public String href() {
		return Address.setting(this.slug).href();
	}

}
