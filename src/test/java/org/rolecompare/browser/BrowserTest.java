package org.rolecompare.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import org.rolecompare.site.SiteTest;

/**
 * A test of the served site in a real browser. Its methods take a {@link Browsing}. Where
 * no browser can be had it is left out, loudly, or fails if the environment says
 * {@code CI=true}. A test of what a certain page says adds
 * {@link org.rolecompare.ExampleCatalogue}. The names of such tests end in
 * {@code BrowserTests}, which is how the build on a bare machine makes sure that they
 * ran.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Tag("browser")
@ExtendWith(BrowserExtension.class)
@SiteTest
@interface BrowserTest {

}
