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
 * @param securityContact where to report a weakness, a {@code mailto:}, {@code https:} or
 * {@code tel:} address; empty for nowhere
 * @param securityExpires until when that holds, a time with its zone; empty only where
 * there is no such contact
 * @param embedAncestors origins of the sites that may show parts of pages in a frame;
 * empty for none
 */
@ConfigurationProperties("rolecompare")
record SiteProperties(@DefaultValue("") String baseUrl, @DefaultValue("") String catalogue,
		@DefaultValue("") String operator, @DefaultValue("") String contact, @DefaultValue("") String funding,
		@DefaultValue("") String securityContact, @DefaultValue("") String securityExpires,
		@DefaultValue("") String embedAncestors) {
}
