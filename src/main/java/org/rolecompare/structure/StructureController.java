package org.rolecompare.structure;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.NotFound;
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

/** Answers the address of the structures of a combined role. */
@Controller
class StructureController {

	private final CurrentCatalogue catalogue;

	StructureController(CurrentCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** An alias moves together with what is chosen and answered. */
	@GetMapping("/combined-roles/{slug}/structures")
	ModelAndView structures(@PathVariable String slug,
			@RequestParam(name = StructuresAddress.PARAMETER, required = false) @Nullable Set<String> structures,
			Answers.Asked asked, HttpServletRequest request) {
		Catalogue catalogue = this.catalogue.get();
		CombinedRoleCase told = catalogue.combinedRoles().getByName(slug, catalogue.roles());
		String role = told.role().getSlug();
		if (told.structures().isEmpty()) {
			throw new NotFound(NotFound.Kind.STRUCTURES, role);
		}
		if (!role.equals(slug)) {
			return new ModelAndView(Redirect.forGood(Address.structures(role).href(), request.getQueryString()));
		}
		StructuresAddress address = StructuresAddress.of(Answers.of(told, asked),
				(structures != null) ? structures : Set.of());
		return new ModelAndView("structure/structures", "structureComparison",
				StructureComparison.of(catalogue, address));
	}

}
