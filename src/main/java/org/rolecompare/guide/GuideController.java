package org.rolecompare.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.HttpServletRequest;
import org.rolecompare.combinedrole.CombinedRoleDirectory;
import org.rolecompare.page.Redirect;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The guide through the signals of a combined role, and its memo.
 */
@Controller
class GuideController {

	private final GuideReader reader;

	private final CombinedRoleDirectory directory;

	GuideController(GuideReader reader, CombinedRoleDirectory directory) {
		this.reader = reader;
		this.directory = directory;
	}

	@GetMapping("/combined-roles/{slug}/guide")
	ModelAndView guide(@PathVariable String slug, @RequestParam MultiValueMap<String, String> query,
			HttpServletRequest request) {
		return show("guide/guide", this.reader.guide(slug, ticks(query)), slug, Guide::path, request);
	}

	@GetMapping("/combined-roles/{slug}/memo")
	ModelAndView memo(@PathVariable String slug, @RequestParam MultiValueMap<String, String> query,
			HttpServletRequest request) {
		return show("guide/memo", this.reader.memo(slug, ticks(query)), slug, Memo::path, request);
	}

	private static List<String> ticks(MultiValueMap<String, String> query) {
		return query.getOrDefault(SelectedSignals.PARAMETER, List.of());
	}

	/** An alias moves together with what is ticked. */
	private ModelAndView show(String view, Optional<?> page, String slug, UnaryOperator<String> path,
			HttpServletRequest request) {
		if (page.isPresent()) {
			return new ModelAndView(view).addObject(page.get());
		}
		String right = path.apply(this.directory.resolve(slug).slug());
		return new ModelAndView(Redirect.forGood(right, request.getQueryString()));
	}

}
