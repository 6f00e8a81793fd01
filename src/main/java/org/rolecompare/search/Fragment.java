package org.rolecompare.search;

/** A piece of a text, and whether it is one of the words that were looked for. */
public record Fragment(String text, boolean hit) {
}
