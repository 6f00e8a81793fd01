package org.rolecompare.ownership;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.rolecompare.page.Paging;
import org.rolecompare.page.Redirect;
import org.rolecompare.responsibility.NoSuchSettingException;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers the addresses of who owns what.
 */
@Controller
class OwnershipController {

	private final Ownership ownership;

	OwnershipController(Ownership ownership) {
		this.ownership = ownership;
	}

	@GetMapping(MatrixAddress.ROOT)
	ModelAndView settings(@RequestParam MultiValueMap<String, String> query, HttpServletRequest request) {
		SettingList list = this.ownership.list(Paging.number(query.getFirst("page")));
		String only = list.only();
		return (only != null) ? matrix(only, query, request)
				: new ModelAndView("ownership/settings", "settingList", list);
	}

	@GetMapping(MatrixAddress.ROOT + "/{setting}")
	ModelAndView matrix(@PathVariable String setting, @RequestParam MultiValueMap<String, String> query,
			HttpServletRequest request) {
		return this.ownership.find(setting, MatrixRequest.of(query))
			.map((matrix) -> new ModelAndView("ownership/matrix", "matrix", matrix))
			.orElseGet(() -> moved(setting, request.getQueryString()));
	}

	private ModelAndView moved(String setting, @Nullable String query) {
		String lower = setting.toLowerCase(Locale.ROOT);
		// The first test keeps an unknown setting from leading to itself for ever.
		if (lower.equals(setting) || !this.ownership.isKnown(lower)) {
			throw new NoSuchSettingException(setting);
		}
		return new ModelAndView(Redirect.forGood(MatrixAddress.ROOT + "/" + lower, query));
	}

}
