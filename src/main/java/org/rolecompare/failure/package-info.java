/**
 * What a reader gets who does not get a page: which part of the address was not
 * understood, which roles go by a similar name, how to go on. Machines that prefer JSON
 * get the same as a problem of RFC 9457. It never tells what the application is made of.
 * Start reading at {@link org.rolecompare.failure.FailureController}.
 */
@ApplicationModule(allowedDependencies = { "address", "catalogue", "english", "page", "role" })
@NullMarked
package org.rolecompare.failure;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
