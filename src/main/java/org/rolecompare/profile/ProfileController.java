package org.rolecompare.profile;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.rolecompare.page.Redirect;
import org.rolecompare.role.RoleDirectory;
import org.rolecompare.statement.NoSuchCategoryException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Answers the addresses of roles and categories.
 */
@Controller
class ProfileController {

	private final RoleLists roleLists;

	private final RoleProfiles roleProfiles;

	private final CategoryProfiles categoryProfiles;

	private final RoleDirectory directory;

	ProfileController(RoleLists roleLists, RoleProfiles roleProfiles, CategoryProfiles categoryProfiles,
			RoleDirectory directory) {
		this.roleLists = roleLists;
		this.roleProfiles = roleProfiles;
		this.categoryProfiles = categoryProfiles;
		this.directory = directory;
	}

	@GetMapping("/roles")
	String roles(@RequestParam(required = false) @Nullable String page, Model model) {
		model.addAttribute("roleList", this.roleLists.list(page));
		return "profile/roles";
	}

	@GetMapping("/roles/{slug}")
	ModelAndView role(@PathVariable String slug) {
		return this.roleProfiles.find(slug)
			.map((profile) -> new ModelAndView("profile/role", "roleProfile", profile))
			.orElseGet(() -> moved("/roles/{slug}", this.directory.getByName(slug).slug()));
	}

	@GetMapping("/categories/{slug}")
	ModelAndView category(@PathVariable String slug, @RequestParam(required = false) @Nullable String page) {
		return this.categoryProfiles.find(slug, page)
			.map((profile) -> new ModelAndView("profile/category", "categoryProfile", profile))
			.orElseGet(() -> moved("/categories/{slug}", knownInLowerCase(slug)));
	}

	private String knownInLowerCase(String slug) {
		String lower = slug.toLowerCase(Locale.ROOT);
		// The first test keeps an unknown category from leading to itself for ever.
		if (lower.equals(slug) || !this.categoryProfiles.isKnown(lower)) {
			throw new NoSuchCategoryException(slug);
		}
		return lower;
	}

	private static ModelAndView moved(String address, String slug) {
		return new ModelAndView(
				Redirect.forGood(UriComponentsBuilder.fromPath(address).encode().buildAndExpand(slug).toUriString()));
	}

}
