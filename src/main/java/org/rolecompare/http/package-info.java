/**
 * How pages travel: security headers, the request firewall, what browsers may keep, and
 * how much is done at once. It knows nothing of the catalogue. Start reading at
 * {@link org.rolecompare.http.SecurityConfiguration} for what a browser is told.
 */
@ApplicationModule(allowedDependencies = { "page" })
@NullMarked
package org.rolecompare.http;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
