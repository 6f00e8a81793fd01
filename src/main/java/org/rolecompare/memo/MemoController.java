package org.rolecompare.memo;

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

/** Answers for the board paper. */
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
		Catalogue catalogue = this.catalogue.get();
		CombinedRoleCase told = catalogue.combinedRoles().getByName(slug, catalogue.roles());
		String role = told.role().getSlug();
		// An alias moves together with what is answered.
		return role.equals(slug)
				? new ModelAndView("memo/memo", "memo",
						Memo.of(catalogue, MemoAddress.of(Answers.of(told, asked), company, date)))
				: new ModelAndView(Redirect.forGood(Address.memo(role).path(), request.getQueryString()));
	}

}
