package org.rolecompare.address;

/** A parameter of an address with its value, as a form carries it along. */
public record Parameter(String name, String value) {
}
