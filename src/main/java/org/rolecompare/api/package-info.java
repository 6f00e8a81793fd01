/**
 * What programs read besides the facts of pages: the lists that have no page of their
 * own, the contract of all addresses below {@code /api}, and the page that explains it.
 * The facts of a page are written by the room {@code format}, from the record of the
 * page. The contract is written by a test of ours and not by a generator that reads
 * handlers: what they return are views, so it would see no answer. Start reading at
 * {@link org.rolecompare.api.ApiController}.
 */
@ApplicationModule(allowedDependencies = { "address", "catalogue", "citation", "combinedrole", "format", "page",
		"responsibility", "role", "source", "statement" })
@NullMarked
package org.rolecompare.api;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
