package org.rolecompare.page;

import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells every page which site it belongs to, and where in it the reader is. */
@ControllerAdvice
class SiteAdvice {

	private final CurrentSite current;

	SiteAdvice(CurrentSite current) {
		this.current = current;
	}

	@ModelAttribute("site")
	Site site() {
		return this.current.get();
	}

	/**
	 * Path and query of the page, without where the site is mounted, and without what
	 * says how it is cited.
	 */
	@ModelAttribute("here")
	String here(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		String query = request.getQueryString();
		String own = (query == null) ? ""
				: Arrays.stream(query.split("&"))
					.filter((pair) -> !CitedEdition.PARAMETERS.contains(pair.replaceFirst("=.*", "")))
					.collect(Collectors.joining("&"));
		return own.isEmpty() ? path : path + "?" + own;
	}

	/** Any page may be cited, so any page understands which edition was meant. */
	@ModelAttribute("citedEdition")
	@Nullable CitedEdition citedEdition(@RequestParam(name = CitedEdition.PARAMETER, required = false) @Nullable String cited) {
		return CitedEdition.of(cited, this.current.get());
	}

}
