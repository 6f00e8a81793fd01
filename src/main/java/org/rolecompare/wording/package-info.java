/**
 * The words that a reader looks for, and where they occur in a text. It knows nothing of
 * what the texts are. Beside it, how pages write lists and small numbers, and which name
 * a misspelt one meant. Start reading at {@link org.rolecompare.wording.SearchWords}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rolecompare.wording;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
