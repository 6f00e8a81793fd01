package org.brokenhouse.compare;

import org.springframework.web.bind.annotation.RestController;

/**
 * Lets other classes call it.
 */
@RestController
public class OpenController {

}
