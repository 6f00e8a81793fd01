/**
 * What the site says of itself to programs that look for it at fixed addresses: its name,
 * colours and icons, how to search here from a browser's own field, and where to report a
 * weakness. It knows nothing of the catalogue. Start reading at
 * {@link org.rolecompare.discovery.DiscoveryController}.
 */
@ApplicationModule(allowedDependencies = "page")
@NullMarked
package org.rolecompare.discovery;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
