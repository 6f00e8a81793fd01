package org.rolecompare.role;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;

/**
 * What a role is called: all that links, controls and look-ups need of it.
 *
 * @param slug its name in addresses
 * @param abbreviation its letters, which several roles may share
 * @param name its full name
 * @param hue the name of its colour, null for a neutral one
 * @param aliases other names and abbreviations, which several roles may share
 */
public record RoleNames(String slug, String abbreviation, String name, @Nullable String hue, List<String> aliases) {

	/** Everything the role is called, without the slug. */
	public Stream<String> all() {
		return Stream.concat(Stream.of(this.abbreviation, this.name), this.aliases.stream());
	}

	/** The style class of the role's colour, such as {@code hue-indigo}. */
	public String hueClass() {
		return "hue-" + ((this.hue != null) ? this.hue : "neutral");
	}

	public String href() {
		return Address.role(this.slug).href();
	}

}
