package org.rolecompare.search;

import org.jspecify.annotations.Nullable;
import org.rolecompare.page.Paging;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Answers for the page of a search.
 */
@Controller
class SearchController {

	private final CatalogueSearch catalogue;

	SearchController(CatalogueSearch catalogue) {
		this.catalogue = catalogue;
	}

	@GetMapping(SearchRequest.PATH)
	String search(@RequestParam(required = false) @Nullable String q,
			@RequestParam(name = "in", required = false) @Nullable String section,
			@RequestParam(required = false) @Nullable String page, Model model) {
		SearchRequest request = SearchRequest.of(q, section, Paging.number(page));
		model.addAttribute("searchPage", this.catalogue.search(request));
		return "search/search";
	}

}
