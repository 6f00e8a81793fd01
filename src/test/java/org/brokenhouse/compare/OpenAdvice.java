package org.brokenhouse.compare;

import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Lets other classes call it.
 */
@RestControllerAdvice
public class OpenAdvice {

}
