/**
 * English grammar: lists with "and", plurals, small numbers and dates in words, and which
 * name a misspelt one meant. It knows nothing of what the words are about. Start reading
 * at {@link org.rolecompare.english.English}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rolecompare.english;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
