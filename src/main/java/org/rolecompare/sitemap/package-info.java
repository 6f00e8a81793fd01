/**
 * Which pages there are, whatever a reader chooses: a list that follows from the
 * catalogue alone, and the same as search engines read it. It makes no page and does not
 * know what one shows. Start reading at {@link org.rolecompare.sitemap.Sitemap}.
 */
@ApplicationModule(allowedDependencies = { "address", "catalogue", "combinedrole", "page", "responsibility", "role",
		"skill", "source", "statement", "venn" })
@NullMarked
package org.rolecompare.sitemap;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
