/**
 * A part of a page in a frame of another site: its table or picture, its sources, and a
 * way to the whole page. It is cut out of the finished page, so that no template has a
 * second mode. Who may frame it is not known here. Start reading at
 * {@link org.rolecompare.embed.EmbeddedPage}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rolecompare.embed;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
