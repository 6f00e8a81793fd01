/**
 * Finds words in texts: how the words of a language are read, an index of texts, the word
 * that a misspelt one meant, and marks where words were found. It knows nothing of roles
 * or pages, and nothing else knows the library that does the work. Start reading at
 * {@link org.rolecompare.search.TextAnalysis}.
 */
@ApplicationModule(allowedDependencies = { "address" })
@NullMarked
package org.rolecompare.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
