package org.rolecompare.decide;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rolecompare.combinedrole.CombinedRoleDirectory;
import org.rolecompare.page.Paging;
import org.rolecompare.page.Redirect;
import org.rolecompare.citation.SourceFilter;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages about combined roles.
 */
@Controller
class CombinedRoleController {

	private final CombinedRoleReader reader;

	private final CombinedRoleDirectory directory;

	CombinedRoleController(CombinedRoleReader reader, CombinedRoleDirectory directory) {
		this.reader = reader;
		this.directory = directory;
	}

	@GetMapping(CombinedRoleList.ADDRESS)
	String list(@RequestParam(defaultValue = "") String page, Model model) {
		model.addAttribute(this.reader.list(Paging.number(page)));
		return "decide/combined-roles";
	}

	@GetMapping(CombinedRoleList.ADDRESS + "/{slug}")
	ModelAndView combinedRole(@PathVariable String slug, @RequestParam(required = false) @Nullable List<String> kind,
			@RequestParam(required = false) @Nullable String sources) {
		SourceFilter choice = SourceFilter.of(kind, sources);
		Optional<CombinedRoleAccount> account = this.reader.find(slug, choice);
		return account.map((page) -> new ModelAndView("decide/combined-role").addObject(page))
			.orElseGet(() -> new ModelAndView(Redirect
				.forGood(choice.href(CombinedRoleList.ADDRESS + "/" + this.directory.resolve(slug).slug()))));
	}

}
