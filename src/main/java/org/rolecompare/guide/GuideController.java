package org.rolecompare.guide;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.judgement.Answers;
import org.rolecompare.page.Redirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The questions about a combined role, and what the answers say. */
@Controller
class GuideController {

	private final CurrentCatalogue catalogue;

	GuideController(CurrentCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	@GetMapping("/combined-roles/{slug}/guide")
	ModelAndView guide(@PathVariable String slug, Answers.Asked asked, ChosenAnswers chosen,
			HttpServletRequest request) {
		return show(slug, request, Address::guide, (catalogue, told) -> onward(chosen, asked, told, Address::guide,
				() -> new ModelAndView("guide/guide", "guide", Guide.of(catalogue, Answers.of(told, asked)))));
	}

	@GetMapping("/combined-roles/{slug}/answer")
	ModelAndView answer(@PathVariable String slug, Answers.Asked asked, ChosenAnswers chosen,
			HttpServletRequest request) {
		return show(slug, request, Address::answer, (catalogue, told) -> onward(chosen, asked, told, Address::answer,
				() -> new ModelAndView("guide/answer", "findings", Findings.of(Answers.of(told, asked)))));
	}

	/** An alias moves together with what is answered. */
	private ModelAndView show(String typed, HttpServletRequest request, Function<String, Address> path,
			BiFunction<Catalogue, CombinedRoleCase, ModelAndView> page) {
		Catalogue catalogue = this.catalogue.get();
		CombinedRoleCase told = catalogue.combinedRoles().getByName(typed, catalogue.roles());
		String slug = told.role().getSlug();
		return slug.equals(typed) ? page.apply(catalogue, told)
				: new ModelAndView(Redirect.forGood(path.apply(slug).href(), request.getQueryString()));
	}

	private static ModelAndView onward(ChosenAnswers chosen, Answers.Asked asked, CombinedRoleCase told,
			Function<String, Address> path, Supplier<ModelAndView> page) {
		return chosen.isEmpty() ? page.get()
				: new ModelAndView(Redirect.onward(chosen.on(path.apply(told.role().getSlug()), asked, told).href()));
	}

}
