package org.brokenhouse.compare;

import org.springframework.stereotype.Controller;

/**
 * Is as a controller should be.
 */
@Controller
class ClosedController {

}
