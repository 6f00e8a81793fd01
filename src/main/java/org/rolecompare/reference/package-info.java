/**
 * Sources, and how a page cites them: {@link org.rolecompare.reference.Reference} is one
 * source, {@link org.rolecompare.reference.CitedText} a sentence with its sources in
 * order, {@link org.rolecompare.reference.Bibliography} the numbered list at the end of a
 * page. It does not know what is being cited. Start reading at
 * {@link org.rolecompare.reference.Citations}, which numbers a page.
 */
@ApplicationModule(allowedDependencies = { "wording" })
@NullMarked
package org.rolecompare.reference;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
