package org.rolecompare.ownership;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.NotFound;
import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.page.Redirect;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.responsibility.Settings;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers the addresses of who owns what. */
@Controller
class OwnershipController {

	private final CurrentCatalogue catalogue;

	OwnershipController(CurrentCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** A list of one would only be in the way. */
	@GetMapping(SettingList.PATH)
	ModelAndView settings(MatrixAddress.Choice choice, @RequestParam(required = false) @Nullable String page) {
		Settings settings = this.catalogue.get().settings();
		List<Setting> all = settings.all();
		return (all.size() == 1) ? matrix(settings, all.get(0), choice)
				: new ModelAndView("ownership/settings", "settingList", SettingList.of(settings, page));
	}

	@GetMapping(SettingList.PATH + "/{setting}")
	ModelAndView matrix(@PathVariable String setting, MatrixAddress.Choice choice, HttpServletRequest request) {
		Settings settings = this.catalogue.get().settings();
		return settings.find(setting)
			.map((found) -> matrix(settings, found, choice))
			.or(() -> settings.find(setting.toLowerCase(Locale.ROOT))
				.map((found) -> Address.setting(found.getSlug()).href())
				.map((href) -> new ModelAndView(Redirect.forGood(href, request.getQueryString()))))
			.orElseThrow(() -> new NotFound(NotFound.Kind.SETTING, setting));
	}

	private static ModelAndView matrix(Settings settings, Setting setting, MatrixAddress.Choice choice) {
		Ownership ownership = Ownership.of(settings, setting);
		return new ModelAndView("ownership/matrix", "matrix",
				Matrix.of(ownership, MatrixAddress.of(ownership, choice)));
	}

}
