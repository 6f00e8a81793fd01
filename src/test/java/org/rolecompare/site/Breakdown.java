package org.rolecompare.site;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * An address at which the application breaks down, so that the page for it can be seen.
 */
@TestComponent
@Controller
class Breakdown {

	static final String ADDRESS = "/breakdown";

	@GetMapping(ADDRESS)
	String breakDown() {
		throw new IllegalStateException("Broken on purpose, to see the page for it");
	}

}
