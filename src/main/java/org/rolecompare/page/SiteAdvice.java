package org.rolecompare.page;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page which site it belongs to. */
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

}
