package org.rolecompare.browser;

import org.springframework.test.context.TestPropertySource;

/**
 * The same of the catalogue that the application brings along, whatever catalogue the
 * other tests run on.
 */
@TestPropertySource(properties = "rolecompare.catalogue=")
class OwnMatrixHeadBrowserTests extends MatrixHeadBrowserTests {

}
