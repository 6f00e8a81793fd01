package org.rolecompare.move;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.page.Redirect;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers the addresses of moves from one role to another. */
@Controller
class MoveController {

	private final CurrentCatalogue catalogue;

	MoveController(CurrentCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	@GetMapping(MoveAddress.CHOICE)
	ModelAndView choice(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to) {
		MoveChoice choice = MoveChoice.of(this.catalogue.get(), from.strip(), to.strip());
		RoleNames left = choice.from().role();
		RoleNames next = choice.to().role();
		return (left != null && next != null)
				? new ModelAndView(Redirect.onward(Address.move(left.slug(), next.slug()).href()))
				: new ModelAndView("move/moves", "moveChoice", choice);
	}

	@GetMapping(MoveAddress.CHOICE + "/{from}/{to}")
	ModelAndView move(@PathVariable String from, @PathVariable String to,
			@RequestParam(required = false) @Nullable String setting, HttpServletRequest request) {
		Catalogue current = this.catalogue.get();
		List<RoleNames> roles = current.roles().getAll(List.of(from, to)).stream().map(Role::names).toList();
		if (roles.size() == 1) {
			return new ModelAndView(Redirect.forGood(roles.get(0).href()));
		}
		MoveAddress address = new MoveAddress(roles.get(0), roles.get(1), IgnoredInput.tidy(setting));
		if (!address.path().equals(Address.move(from, to).href())) {
			return new ModelAndView(Redirect.forGood(address.path(), request.getQueryString()));
		}
		return new ModelAndView("move/move", "move", Move.of(current, address));
	}

}
