/**
 * How pages travel: the frame around every page, security headers, the request firewall,
 * what browsers may keep, and how much is done at once. It knows the catalogue's edition
 * and none of its content. Start reading at {@link org.rolecompare.delivery.PageHead} for
 * what a page says of itself and at {@link org.rolecompare.delivery.BrowserPolicy} for
 * what a browser is told.
 */
@ApplicationModule(allowedDependencies = { "catalogue", "reference" })
@NullMarked
package org.rolecompare.delivery;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
