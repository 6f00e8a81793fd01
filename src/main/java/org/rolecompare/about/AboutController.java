package org.rolecompare.about;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page about method, licence and privacy.
 */
@Controller
class AboutController {

	private final AboutReader reader;

	AboutController(AboutReader reader) {
		this.reader = reader;
	}

	@GetMapping("/about")
	String about(Model model) {
		model.addAttribute(this.reader.read());
		return "about/about";
	}

}
