package org.rolecompare.search;

import org.jspecify.annotations.Nullable;

/**
 * A word or phrase of a query.
 *
 * @param <M> what phrases mean
 * @param word the word or phrase and what means the same
 * @param meaning what it means, null for a word that is just looked for
 */
public record Sought<M>(SoughtWord word, @Nullable M meaning) {
}
