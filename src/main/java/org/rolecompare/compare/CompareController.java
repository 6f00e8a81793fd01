package org.rolecompare.compare;

import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.SearchWords;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.embed.Embedding;
import org.rolecompare.page.Redirect;
import org.rolecompare.role.Role;
import org.rolecompare.role.Roles.Lookup;

import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers the addresses of the home page, of comparisons and of the chooser. */
@Controller
class CompareController {

	private final CurrentCatalogue current;

	private final Embedding embedding;

	CompareController(CurrentCatalogue current, Embedding embedding) {
		this.current = current;
		this.embedding = embedding;
	}

	@GetMapping("/")
	ModelAndView home() {
		return new ModelAndView("compare/home", "home", Home.of(this.current.get()));
	}

	@GetMapping("/compare/{roles}")
	ModelAndView comparison(@PathVariable String roles, Choice choice,
			@RequestParam(required = false) @Nullable String view, HttpServletRequest request) throws Exception {
		Catalogue catalogue = this.current.get();
		List<String> slugs = catalogue.roles().getAllByPath(roles).stream().map(Role::getSlug).toList();
		if (slugs.size() == 1) {
			return new ModelAndView(Redirect.forGood(Address.role(slugs.get(0)).href()));
		}
		ComparisonAddress address = choice.address(slugs);
		String path = address.path();
		if (!path.equals("/compare/" + roles)) {
			return new ModelAndView(Redirect.forGood(path, request.getQueryString()));
		}
		return this.embedding.answer(view,
				new ModelAndView("compare/comparison", "comparison", Comparison.of(catalogue, address)));
	}

	@GetMapping("/compare")
	ModelAndView choice(@RequestParam(required = false) @Nullable List<String> role,
			@RequestParam(required = false) @Nullable String page, Choice choice) {
		Catalogue catalogue = this.current.get();
		List<Lookup> lookups = ((role != null) ? role : List.<String>of()).stream()
			.filter(StringUtils::hasText)
			.map((typed) -> catalogue.roles().lookUp(typed.strip()))
			.distinct()
			.toList();
		List<Lookup> unclear = lookups.stream().filter((lookup) -> !lookup.isFound()).toList();
		ComparisonAddress address = choice.address(
				lookups.stream().filter(Lookup::isFound).map((lookup) -> lookup.role().slug()).distinct().toList());
		if (address.roles().size() > 1 && unclear.isEmpty()) {
			return new ModelAndView(Redirect.onward(address.href()));
		}
		return new ModelAndView("compare/choice", "roleChoice", RoleChoice.of(catalogue, address, unclear, page));
	}

	/**
	 * What the reader has chosen besides roles, as typed.
	 *
	 * @param q words to look for
	 * @param show {@code all} to show rows that no role states
	 * @param sources {@code counted} to have every text tell on what it rests
	 */
	record Choice(@Nullable Set<String> category, @Nullable String q, @Nullable String show, @Nullable Set<String> kind,
			@Nullable String sources) {

		ComparisonAddress address(List<String> roles) {
			List<String> categories = (this.category != null)
					? this.category.stream().filter(StringUtils::hasText).toList() : List.of();
			return new ComparisonAddress(roles, categories, SearchWords.of(this.q),
					ComparisonAddress.ALL.equals(this.show), SourceFilter.of(this.kind, this.sources));
		}

	}

}
