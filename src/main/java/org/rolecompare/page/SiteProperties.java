package org.rolecompare.page;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator says of this installation.
 *
 * @param baseUrl its absolute address; empty for where it is reached from its own machine
 * @param catalogue directory of a catalogue, empty for the built-in one
 * @param contact where readers report errors, a {@code mailto:} or {@code https:}
 * address; empty for nowhere
 * @param funding who pays for it, as the end of a sentence; empty for not stated
 */
@ConfigurationProperties("rolecompare")
record SiteProperties(@DefaultValue("") String baseUrl, @DefaultValue("") String catalogue,
		@DefaultValue("") String operator, @DefaultValue("") String contact, @DefaultValue("") String funding) {
}
