package org.rolecompare.ownership;

import java.util.Locale;

import org.rolecompare.delivery.Paging;
import org.rolecompare.delivery.Redirect;
import org.rolecompare.responsibility.NoSuchSettingException;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

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
	ModelAndView settings(@RequestParam MultiValueMap<String, String> query) {
		SettingList list = this.ownership.list(Paging.number(query.getFirst("page")));
		String only = list.only();
		return (only != null) ? matrix(only, query) : new ModelAndView("ownership/settings", "settingList", list);
	}

	@GetMapping(MatrixAddress.ROOT + "/{setting}")
	ModelAndView matrix(@PathVariable String setting, @RequestParam MultiValueMap<String, String> query) {
		return this.ownership.find(setting, MatrixRequest.of(query))
			.map((matrix) -> new ModelAndView("ownership/matrix", "matrix", matrix))
			.orElseGet(() -> moved(setting));
	}

	private ModelAndView moved(String setting) {
		String lower = setting.toLowerCase(Locale.ROOT);
		// The first test keeps an unknown setting from leading to itself for ever.
		if (lower.equals(setting) || !this.ownership.isKnown(lower)) {
			throw new NoSuchSettingException(setting);
		}
		return new ModelAndView(Redirect.forGood(UriComponentsBuilder.fromPath(MatrixAddress.ROOT + "/{setting}")
			.encode()
			.buildAndExpand(lower)
			.toUriString()));
	}

}
