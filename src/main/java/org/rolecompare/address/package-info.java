/**
 * What addresses say: the words that a reader looks for, and what an address names that
 * there is not. It knows nothing of the catalogue. Start reading at
 * {@link org.rolecompare.address.SearchWords}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rolecompare.address;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
