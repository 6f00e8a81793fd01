/**
 * How pages travel: security headers, the request firewall, what browsers may keep, and
 * how much is done at once. Of the catalogue it knows only which pages there are. Start
 * reading at {@link org.rolecompare.http.SecurityConfiguration} for what a browser is
 * told.
 */
@ApplicationModule(allowedDependencies = { "address", "catalogue", "page", "sitemap" })
@NullMarked
package org.rolecompare.http;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
