package org.rolecompare.search;

import org.jspecify.annotations.Nullable;

import org.rolecompare.catalogue.CurrentCatalogue;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers the address of the search. */
@Controller
class SearchController {

	private final CurrentCatalogue catalogue;

	SearchController(CurrentCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	@GetMapping(SearchAddress.PATH)
	String search(@RequestParam(required = false) @Nullable String q,
			@RequestParam(name = "in", required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable String page, Model model) {
		model.addAttribute(Search.of(this.catalogue.get(), SearchAddress.of(q, kind, page)));
		return "search/search";
	}

}
