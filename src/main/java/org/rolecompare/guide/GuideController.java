package org.rolecompare.guide;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.page.Redirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The guide through the signals of a combined role. */
@Controller
class GuideController {

	private final CurrentCatalogue catalogue;

	GuideController(CurrentCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	@GetMapping("/combined-roles/{slug}/guide")
	ModelAndView guide(@PathVariable String slug,
			@RequestParam(name = GuideAddress.PARAMETER, required = false) @Nullable Set<String> signals,
			HttpServletRequest request) {
		return show(slug, signals, request, Address::guide,
				(catalogue, address) -> new ModelAndView("guide/guide", "guide", Guide.of(catalogue, address)));
	}

	/** An alias moves together with what is ticked. */
	private ModelAndView show(String typed, @Nullable Set<String> signals, HttpServletRequest request,
			Function<String, Address> path, BiFunction<Catalogue, GuideAddress, ModelAndView> page) {
		Catalogue catalogue = this.catalogue.get();
		CombinedRoleCase told = catalogue.combinedRoles().getByName(typed, catalogue.roles());
		String slug = told.role().getSlug();
		return slug.equals(typed) ? page.apply(catalogue, GuideAddress.of(told, (signals != null) ? signals : Set.of()))
				: new ModelAndView(Redirect.forGood(path.apply(slug).href(), request.getQueryString()));
	}

}
