package org.rolecompare.overlap;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.embed.Embedding;
import org.rolecompare.page.Redirect;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers the addresses of overlaps, which follow the rules of a comparison's. */
@Controller
class OverlapController {

	private final CurrentCatalogue catalogue;

	private final Embedding embedding;

	OverlapController(CurrentCatalogue catalogue, Embedding embedding) {
		this.catalogue = catalogue;
		this.embedding = embedding;
	}

	@GetMapping("/overlap/{roles}")
	ModelAndView overlap(@PathVariable String roles, @RequestParam(required = false) @Nullable String by,
			@RequestParam(required = false) @Nullable String setting,
			@RequestParam(required = false) @Nullable String view, HttpServletRequest request) throws Exception {
		Catalogue current = this.catalogue.get();
		List<RoleNames> named = current.roles().getAllByPath(roles).stream().map(Role::names).toList();
		if (named.size() == 1) {
			return new ModelAndView(Redirect.forGood(named.get(0).href()));
		}
		OverlapAddress address = new OverlapAddress(named, IgnoredInput.tidy(by), IgnoredInput.tidy(setting));
		if (!address.path().equals(Address.overlap(List.of(roles)).href())) {
			return new ModelAndView(Redirect.forGood(address.path(), request.getQueryString()));
		}
		return this.embedding.answer(view,
				new ModelAndView("overlap/overlap", "overlap", Overlap.of(current, address)));
	}

}
