package org.rolecompare.profile;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.NotFound;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.page.Redirect;
import org.rolecompare.statement.Category;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers the addresses of roles and categories. */
@Controller
class ProfileController {

	private final CurrentCatalogue catalogue;

	ProfileController(CurrentCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	@GetMapping("/roles")
	String roles(@RequestParam(required = false) @Nullable String page, Model model) {
		model.addAttribute(RoleList.of(this.catalogue.get(), page));
		return "profile/roles";
	}

	@GetMapping("/roles/{slug}")
	ModelAndView role(@PathVariable String slug) {
		Catalogue catalogue = this.catalogue.get();
		return catalogue.roles()
			.find(slug)
			.map((role) -> new ModelAndView("profile/role", "roleProfile", RoleProfile.of(catalogue, role)))
			.orElseGet(() -> moved(Address.role(catalogue.roles().getByName(slug).getSlug())));
	}

	@GetMapping("/categories/{slug}")
	ModelAndView category(@PathVariable String slug, @RequestParam(required = false) @Nullable String page) {
		Catalogue catalogue = this.catalogue.get();
		return catalogue.categories()
			.find(slug)
			.map((category) -> new ModelAndView("profile/category", "categoryProfile",
					CategoryProfile.of(catalogue, category, page)))
			.orElseGet(() -> moved(Address.category(inLowerCase(catalogue, slug).getSlug())));
	}

	private static Category inLowerCase(Catalogue catalogue, String slug) {
		return catalogue.categories()
			.find(slug.toLowerCase(Locale.ROOT))
			.orElseThrow(() -> new NotFound(NotFound.Kind.CATEGORY, slug));
	}

	private static ModelAndView moved(Address address) {
		return new ModelAndView(Redirect.forGood(address.href()));
	}

}
