package org.rolecompare.about;

import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.page.CurrentSite;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers the addresses of the pages about method, licence and privacy, and about the
 * standard for decision aids.
 */
@Controller
class AboutController {

	private final CurrentCatalogue catalogue;

	private final CurrentSite site;

	private final boolean builtIn;

	/**
	 * The format has no place for how a catalogue was researched, so that is told of the
	 * built-in one only, which is shown where the operator names no other.
	 */
	AboutController(CurrentCatalogue catalogue, CurrentSite site, @Value("${rolecompare.catalogue:}") String folder) {
		this.catalogue = catalogue;
		this.site = site;
		this.builtIn = !StringUtils.hasText(folder);
	}

	@GetMapping("/about")
	String about(Model model) {
		model.addAttribute(About.of(this.catalogue.get(), this.builtIn));
		return "about/about";
	}

	@GetMapping("/about/decision-aid")
	String decisionAid(Model model) {
		model.addAttribute(DecisionAid.of(this.catalogue.get(), this.site.get(), this.builtIn));
		return "about/decision-aid";
	}

}
