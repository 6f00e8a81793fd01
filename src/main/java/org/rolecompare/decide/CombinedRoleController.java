package org.rolecompare.decide;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.page.Redirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages about combined roles. */
@Controller
class CombinedRoleController {

	private final CurrentCatalogue catalogue;

	CombinedRoleController(CurrentCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	@GetMapping("/combined-roles")
	ModelAndView list(@RequestParam(required = false) @Nullable String page) {
		return new ModelAndView("decide/combined-roles").addObject(CombinedRoleList.of(this.catalogue.get(), page));
	}

	@GetMapping("/combined-roles/{slug}")
	ModelAndView combinedRole(@PathVariable String slug, @RequestParam(required = false) @Nullable Set<String> kind,
			@RequestParam(required = false) @Nullable String sources) {
		Catalogue catalogue = this.catalogue.get();
		String role = catalogue.combinedRoles().getByName(slug, catalogue.roles()).role().getSlug();
		CombinedRoleAddress address = new CombinedRoleAddress(role, SourceFilter.of(kind, sources));
		return role.equals(slug)
				? new ModelAndView("decide/combined-role").addObject(CombinedRoleAccount.of(catalogue, address))
				: new ModelAndView(Redirect.forGood(address.href()));
	}

}
