package org.rolecompare.move;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.rolecompare.page.Redirect;
import org.rolecompare.role.RoleDirectory;
import org.rolecompare.role.RoleNames;
import org.rolecompare.address.IgnoredInput;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers the addresses of moves from one role to another.
 */
@Controller
class MoveController {

	private final Moves moves;

	private final RoleDirectory directory;

	MoveController(Moves moves, RoleDirectory directory) {
		this.moves = moves;
		this.directory = directory;
	}

	@GetMapping(MoveAddress.ROOT)
	ModelAndView choice(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to) {
		MoveChoice choice = this.moves.choose(from.strip(), to.strip());
		RoleNames left = choice.from().role();
		RoleNames next = choice.to().role();
		return (left != null && next != null)
				? new ModelAndView(Redirect.onward(new MoveAddress(left, next, null).path()))
				: new ModelAndView("move/moves", "moveChoice", choice);
	}

	@GetMapping(MoveAddress.ROOT + "/{from}/{to}")
	ModelAndView move(@PathVariable String from, @PathVariable String to, HttpServletRequest request) {
		List<RoleNames> roles = this.directory.getAll(List.of(from, to));
		if (roles.size() == 1) {
			return new ModelAndView(Redirect.forGood("/roles/" + roles.get(0).slug()));
		}
		MoveAddress address = new MoveAddress(roles.get(0), roles.get(1),
				IgnoredInput.tidy(request.getParameter("setting")));
		if (!address.path().equals(MoveAddress.ROOT + "/" + from + "/" + to)) {
			return new ModelAndView(Redirect.forGood(address.path(), request.getQueryString()));
		}
		return new ModelAndView("move/move", "move", this.moves.find(address));
	}

}
