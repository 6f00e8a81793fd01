package org.rolecompare.library;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.rolecompare.page.Paging;
import org.rolecompare.page.Redirect;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

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
			@RequestParam(defaultValue = "") String role, @RequestParam(defaultValue = "") String voice,
			@RequestParam(required = false) @Nullable String page, Model model) {
		List<String> wanted = (kinds != null) ? List.of(kinds) : List.of();
		model.addAttribute("referenceList", this.library.list(wanted, voice, role, Paging.number(page)));
		return "library/references";
	}

	@GetMapping(ReferenceFilter.PATH + "/{key}")
	ModelAndView reference(@PathVariable String key, @RequestParam(required = false) @Nullable String page) {
		String lowerCase = key.toLowerCase(Locale.ROOT);
		ReferenceProfile profile = this.library.getByKey(lowerCase, Paging.number(page));
		if (!lowerCase.equals(key)) {
			return new ModelAndView(Redirect.forGood(profile.paging().address()));
		}
		return new ModelAndView("library/reference", "referenceProfile", profile);
	}

}
