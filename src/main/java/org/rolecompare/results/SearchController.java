package org.rolecompare.results;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Answers the addresses of the search. */
@Controller
class SearchController {

	private final CurrentIndex index;

	SearchController(CurrentIndex index) {
		this.index = index;
	}

	@GetMapping(SearchAddress.PATH)
	String search(@ModelAttribute Asked asked, Model model) {
		model.addAttribute(SearchResults.of(this.index.get(), asked.address()));
		return "results/results";
	}

	/** What a reader may mean who is still typing. */
	@GetMapping(path = SearchAddress.PATH + "/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	List<Suggestion> suggest(@RequestParam(required = false) @Nullable String q) {
		return Suggestion.of(this.index.get(), SearchAddress.of(q));
	}

	record Asked(@Nullable String q, @Nullable String in, @Nullable String role, @Nullable String category,
			@Nullable String kind, @Nullable String as, @Nullable String page) {

		SearchAddress address() {
			return SearchAddress.of(this.q, this.in, this.role, this.category, this.kind, this.as, this.page);
		}

	}

}
