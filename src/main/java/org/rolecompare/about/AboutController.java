package org.rolecompare.about;

import org.rolecompare.catalogue.CurrentCatalogue;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;

/** Answers the address of the page about method, licence and privacy. */
@Controller
class AboutController {

	private final CurrentCatalogue catalogue;

	private final boolean builtIn;

	/**
	 * The format has no place for how a catalogue was researched, so that is told of the
	 * built-in one only, which is shown where the operator names no other.
	 */
	AboutController(CurrentCatalogue catalogue, @Value("${rolecompare.catalogue:}") String folder) {
		this.catalogue = catalogue;
		this.builtIn = !StringUtils.hasText(folder);
	}

	@GetMapping("/about")
	String about(Model model) {
		model.addAttribute(About.of(this.catalogue.get(), this.builtIn));
		return "about/about";
	}

}
