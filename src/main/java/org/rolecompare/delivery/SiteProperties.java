package org.rolecompare.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator says of this installation.
 *
 * @param baseUrl its absolute address
 * @param operator who runs it; empty to say nothing
 * @param contact where readers report errors, a {@code mailto:} or {@code https:}
 * address; empty for nowhere
 */
@ConfigurationProperties("rolecompare")
record SiteProperties(@DefaultValue("http://localhost:8080") String baseUrl, @DefaultValue("") String operator,
		@DefaultValue("") String contact) {
}
