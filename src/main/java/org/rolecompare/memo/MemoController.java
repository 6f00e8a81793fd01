package org.rolecompare.memo;

import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.judgement.Answers;
import org.rolecompare.page.Redirect;
import org.rolecompare.page.TextView;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The board paper, as a page and as a decision record. */
@Controller
class MemoController {

	private final CurrentCatalogue catalogue;

	MemoController(CurrentCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	@GetMapping("/combined-roles/{slug}/memo")
	ModelAndView memo(@PathVariable String slug, Answers.Asked asked,
			@RequestParam(name = "for", required = false) @Nullable String company,
			@RequestParam(required = false) @Nullable String date, HttpServletRequest request) {
		return show(slug, "", asked, company, date, request,
				(memo) -> new ModelAndView("memo/memo").addObject("memo", memo));
	}

	@GetMapping("/combined-roles/{slug}/memo.md")
	ModelAndView record(@PathVariable String slug, Answers.Asked asked,
			@RequestParam(name = "for", required = false) @Nullable String company,
			@RequestParam(required = false) @Nullable String date, HttpServletRequest request) {
		return show(slug, ".md", asked, company, date, request, (memo) -> new ModelAndView(new TextView("text/markdown",
				memo.joined().role().slug() + "-decision.md", (site) -> new DecisionRecord(memo, site).write())));
	}

	/** An alias moves together with what is answered. */
	private ModelAndView show(String typed, String ending, Answers.Asked asked, @Nullable String company,
			@Nullable String date, HttpServletRequest request, Function<Memo, ModelAndView> view) {
		Catalogue catalogue = this.catalogue.get();
		CombinedRoleCase told = catalogue.combinedRoles().getByName(typed, catalogue.roles());
		String slug = told.role().getSlug();
		return slug.equals(typed)
				? view.apply(Memo.of(catalogue, MemoAddress.of(Answers.of(told, asked), company, date)))
				: new ModelAndView(Redirect.forGood(Address.memo(slug).path() + ending, request.getQueryString()));
	}

}
