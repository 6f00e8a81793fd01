package org.rolecompare.overlap;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.rolecompare.page.Redirect;
import org.rolecompare.role.RoleDirectory;
import org.rolecompare.role.RoleNames;
import org.rolecompare.address.IgnoredInput;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers the addresses of overlaps, which follow the rules of a comparison's.
 */
@Controller
class OverlapController {

	private final Overlaps overlaps;

	private final RoleDirectory directory;

	OverlapController(Overlaps overlaps, RoleDirectory directory) {
		this.overlaps = overlaps;
		this.directory = directory;
	}

	@GetMapping("/overlap/{roles}")
	ModelAndView overlap(@PathVariable String roles, HttpServletRequest request) {
		List<RoleNames> named = this.directory.getAllByPath(roles);
		if (named.size() == 1) {
			return new ModelAndView(Redirect.forGood("/roles/" + named.get(0).slug()));
		}
		OverlapAddress address = new OverlapAddress(named, IgnoredInput.tidy(request.getParameter("by")),
				IgnoredInput.tidy(request.getParameter("setting")));
		if (!address.path().equals("/overlap/" + roles)) {
			return new ModelAndView(Redirect.forGood(address.path(), request.getQueryString()));
		}
		return new ModelAndView("overlap/overlap", "overlap", this.overlaps.find(address));
	}

}
