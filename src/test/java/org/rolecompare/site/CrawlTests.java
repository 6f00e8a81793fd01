package org.rolecompare.site;

/**
 * The crawl of the site at the root of its host.
 */
@SiteTest
class CrawlTests extends Crawl {

}
