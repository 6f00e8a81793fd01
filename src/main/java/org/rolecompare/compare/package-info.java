/**
 * The main job: the home page and the comparison of two to five roles in one table, with
 * its filters, the difference in a sentence and where the sources disagree. It lays out
 * what the rooms below know and decides nothing about roles. Start reading at
 * {@link org.rolecompare.compare.Comparison}, the record of the page, and
 * {@link org.rolecompare.compare.ComparisonAddress}, from which everything follows.
 */
@ApplicationModule(allowedDependencies = { "address", "catalogue", "citation", "combinedrole", "embed", "english",
		"format", "page", "responsibility", "role", "search", "source", "statement", "venn" })
@NullMarked
package org.rolecompare.compare;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
