package org.rolecompare.compare;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.rolecompare.page.Paging;
import org.rolecompare.page.Redirect;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.role.Lookup;
import org.rolecompare.role.RoleDirectory;
import org.rolecompare.role.RoleNames;
import org.rolecompare.address.SearchWords;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers the addresses of the home page, of comparisons and of the chooser.
 */
@Controller
class CompareController {

	private final Comparisons comparisons;

	private final Choices choices;

	private final RoleDirectory directory;

	CompareController(Comparisons comparisons, Choices choices, RoleDirectory directory) {
		this.comparisons = comparisons;
		this.choices = choices;
		this.directory = directory;
	}

	@GetMapping("/")
	String home(Model model) {
		model.addAttribute("home", this.comparisons.home());
		return "compare/home";
	}

	@GetMapping("/compare/{roles}")
	ModelAndView comparison(@PathVariable String roles, Choice choice, HttpServletRequest request) {
		List<String> slugs = this.directory.getAllByPath(roles).stream().map(RoleNames::slug).toList();
		if (slugs.size() == 1) {
			return new ModelAndView(Redirect.forGood("/roles/" + slugs.get(0)));
		}
		ComparisonAddress address = choice.address(slugs);
		String path = address.path();
		if (!path.equals("/compare/" + roles)) {
			return new ModelAndView(Redirect.forGood(path, request.getQueryString()));
		}
		return new ModelAndView("compare/comparison", "comparison", this.comparisons.compare(address));
	}

	@GetMapping("/compare")
	ModelAndView choice(@RequestParam(required = false) @Nullable List<String> role,
			@RequestParam(required = false) @Nullable String page, Choice choice) {
		List<String> typed = (role != null) ? role.stream().filter(StringUtils::hasText).map(String::strip).toList()
				: List.of();
		List<Lookup> lookups = typed.isEmpty() ? List.of() : this.directory.lookUp(typed);
		List<RoleNames> chosen = lookups.stream().filter(Lookup::isFound).map(Lookup::role).distinct().toList();
		List<Lookup> unclear = lookups.stream().filter((lookup) -> !lookup.isFound()).distinct().toList();
		ComparisonAddress address = choice.address(chosen.stream().map(RoleNames::slug).toList());
		if (chosen.size() > 1 && unclear.isEmpty()) {
			return new ModelAndView(Redirect.onward(address.href()));
		}
		return new ModelAndView("compare/choice", "roleChoice",
				this.choices.choose(address, chosen, unclear, Paging.number(page)));
	}

	/**
	 * What the reader has chosen besides roles.
	 *
	 * @param category slugs of categories
	 * @param q words to look for
	 * @param show {@code all} to show rows that no role states
	 * @param kind kinds of source
	 * @param sources {@code counted} to have every text tell on what it rests
	 */
	record Choice(@Nullable List<String> category, @Nullable String q, @Nullable String show,
			@Nullable List<String> kind, @Nullable String sources) {

		ComparisonAddress address(List<String> roles) {
			List<String> categories = (this.category != null)
					? this.category.stream().filter(StringUtils::hasText).distinct().toList() : List.of();
			return new ComparisonAddress(roles, categories, SearchWords.of(this.q), "all".equals(this.show),
					SourceFilter.of(this.kind, this.sources));
		}

	}

}
