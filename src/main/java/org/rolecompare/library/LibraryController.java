package org.rolecompare.library;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.rolecompare.delivery.Paging;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Answers for the pages of the sources.
 */
@Controller
class LibraryController {

	private final Library library;

	LibraryController(Library library) {
		this.library = library;
	}

	@GetMapping(ReferenceFilter.PATH)
	String references(@RequestParam(name = "kind", required = false) String @Nullable [] kinds,
			@RequestParam(defaultValue = "") String role, @RequestParam(required = false) @Nullable String page,
			Model model) {
		List<String> wanted = (kinds != null) ? List.of(kinds) : List.of();
		model.addAttribute("referenceList", this.library.list(wanted, role, Paging.number(page)));
		return "library/references";
	}

	@GetMapping(ReferenceFilter.PATH + "/{key}")
	ModelAndView reference(@PathVariable String key, @RequestParam(required = false) @Nullable String page) {
		String lowerCase = key.toLowerCase(Locale.ROOT);
		ReferenceProfile profile = this.library.getByKey(lowerCase, Paging.number(page));
		if (!lowerCase.equals(key)) {
			return new ModelAndView(moved(profile));
		}
		return new ModelAndView("library/reference", "referenceProfile", profile);
	}

	private static RedirectView moved(ReferenceProfile profile) {
		RedirectView view = new RedirectView(profile.paging().address(), true, true, false);
		view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		return view;
	}

}
