package org.rolecompare.decide;

import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The pages about combined roles.
 */
@Controller
class CombinedRoleController {

	private static final int MOST_DIGITS = 6;

	private final CombinedRoleReader reader;

	CombinedRoleController(CombinedRoleReader reader) {
		this.reader = reader;
	}

	@GetMapping(CombinedRoleList.ADDRESS)
	String list(@RequestParam(defaultValue = "") String page, Model model) {
		model.addAttribute(this.reader.list(partNumber(page)));
		return "decide/combined-roles";
	}

	@GetMapping(CombinedRoleList.ADDRESS + "/{slug}")
	ModelAndView combinedRole(@PathVariable String slug) {
		Optional<CombinedRoleAccount> account = this.reader.find(slug);
		return account.map((page) -> new ModelAndView("decide/combined-role").addObject(page))
			.orElseGet(() -> moved(this.reader.resolve(slug).slug()));
	}

	private static ModelAndView moved(String slug) {
		RedirectView view = new RedirectView(CombinedRoleList.ADDRESS + "/" + slug, true);
		view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		return new ModelAndView(view);
	}

	private static int partNumber(String typed) {
		boolean number = typed.length() <= MOST_DIGITS && typed.chars().allMatch((c) -> c >= '0' && c <= '9');
		return (number && !typed.isEmpty()) ? Math.max(1, Integer.parseInt(typed)) : 1;
	}

}
