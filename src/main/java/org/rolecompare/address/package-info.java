/**
 * Addresses of this site: where each page is, what a reader typed into one, and what it
 * names that there is not. It knows nothing of the catalogue. Start reading at
 * {@link org.rolecompare.address.Address}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rolecompare.address;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
