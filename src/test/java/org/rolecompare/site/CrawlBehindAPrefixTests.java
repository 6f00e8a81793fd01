package org.rolecompare.site;

import org.springframework.test.context.TestPropertySource;

/**
 * The crawl of the site behind a proxy that serves it below a prefix, one that begins as
 * addresses of the site do.
 */
@SiteTest
@TestPropertySource(properties = { "server.forward-headers-strategy=framework",
		Visitor.PREFIX + "=" + CrawlBehindAPrefixTests.MOUNT,
		"rolecompare.base-url=" + SiteTest.BASE_URL + CrawlBehindAPrefixTests.MOUNT })
class CrawlBehindAPrefixTests extends Crawl {

	static final String MOUNT = "/roles";

}
