package org.rolecompare.figure;

import jakarta.servlet.http.HttpServletRequest;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.judgement.Answers;
import org.rolecompare.page.Redirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Answers the address of the figures about a combined role. */
@Controller
class FigureController {

	private final CurrentCatalogue catalogue;

	FigureController(CurrentCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** An alias moves together with the answers. */
	@GetMapping("/combined-roles/{slug}/figures")
	ModelAndView figures(@PathVariable String slug, Answers.Asked asked, HttpServletRequest request) {
		Catalogue catalogue = this.catalogue.get();
		CombinedRoleCase told = catalogue.combinedRoles().getByName(slug, catalogue.roles());
		String role = told.role().getSlug();
		return role.equals(slug)
				? new ModelAndView("figure/figures", "figures", Figures.of(catalogue, Answers.of(told, asked)))
				: new ModelAndView(Redirect.forGood(Address.figures(role).href(), request.getQueryString()));
	}

}
