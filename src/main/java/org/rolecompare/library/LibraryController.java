package org.rolecompare.library;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.page.Redirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers for the pages of the sources. */
@Controller
class LibraryController {

	private final CurrentCatalogue current;

	LibraryController(CurrentCatalogue current) {
		this.current = current;
	}

	@GetMapping(ReferenceListAddress.PATH)
	ModelAndView references(@RequestParam(name = "kind", required = false) @Nullable Set<String> kinds,
			@RequestParam(required = false) @Nullable String role,
			@RequestParam(required = false) @Nullable String voice,
			@RequestParam(name = "q", required = false) @Nullable String words,
			@RequestParam(required = false) @Nullable String sort,
			@RequestParam(required = false) @Nullable String page) {
		return new ModelAndView("library/references", "referenceList",
				ReferenceList.of(this.current.get(), ReferenceListAddress.of(kinds, role, voice, words, sort, page)));
	}

	@GetMapping(ReferenceListAddress.PATH + "/{key}")
	ModelAndView reference(@PathVariable String key, @RequestParam(required = false) @Nullable String page) {
		String lowerCase = key.toLowerCase(Locale.ROOT);
		ReferenceProfile profile = ReferenceProfile.of(this.current.get(), lowerCase, page);
		if (!lowerCase.equals(key)) {
			return new ModelAndView(Redirect.forGood(profile.paging().address()));
		}
		return new ModelAndView("library/reference", "referenceProfile", profile);
	}

}
