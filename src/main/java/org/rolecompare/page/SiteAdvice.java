package org.rolecompare.page;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

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

	/** Path and query of the page, without where the site is mounted. */
	@ModelAttribute("here")
	String here(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		String query = request.getQueryString();
		return (query != null) ? path + "?" + query : path;
	}

}
