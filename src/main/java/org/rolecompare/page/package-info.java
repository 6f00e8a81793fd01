/**
 * The frame of every page: what a page says of itself to browsers and search engines, the
 * parts of a long list, redirects, and the site's own address. It does not know what a
 * page shows. Start reading at {@link org.rolecompare.page.PageHead}.
 */
@ApplicationModule(allowedDependencies = { "address", "catalogue", "english" })
@NullMarked
package org.rolecompare.page;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
