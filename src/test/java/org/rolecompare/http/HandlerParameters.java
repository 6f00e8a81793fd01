package org.rolecompare.http;

import java.util.SortedMap;

import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Lets tests of other rooms see which parameters pages take. */
public final class HandlerParameters {

	private HandlerParameters() {
	}

	/** The parameters of a page by name, each with its type, as requests are read. */
	public static SortedMap<String, Class<?>> of(RequestMappingHandlerMapping handlers, String path) {
		return PageParameters.of(handlers).find(path).orElseThrow();
	}

}
