/**
 * The pictures that other sites show of a page that somebody points to, drawn from the
 * catalogue with fonts that the application brings along. It makes no page; the frame of
 * every page names its picture. Start reading at
 * {@link org.rolecompare.picture.Pictures}.
 */
@ApplicationModule(allowedDependencies = { "address", "catalogue", "english", "page", "role", "sitemap", "source" })
@NullMarked
package org.rolecompare.picture;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
