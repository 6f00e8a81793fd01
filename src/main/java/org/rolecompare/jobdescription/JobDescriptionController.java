package org.rolecompare.jobdescription;

import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.page.Redirect;
import org.rolecompare.role.Role;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Job descriptions, as pages and as texts to paste. */
@Controller
class JobDescriptionController {

	private final CurrentCatalogue catalogue;

	JobDescriptionController(CurrentCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	@GetMapping("/roles/{slug}/job-description")
	ModelAndView page(@PathVariable String slug, @RequestParam MultiValueMap<String, String> query,
			HttpServletRequest request) {
		return show(slug, "", query, request,
				(page) -> new ModelAndView("jobdescription/job-description", "jobDescription", page));
	}

	@GetMapping("/roles/{slug}/job-description.md")
	ModelAndView markdown(@PathVariable String slug, @RequestParam MultiValueMap<String, String> query,
			HttpServletRequest request) {
		return text(slug, TextFormat.MARKDOWN, query, request);
	}

	@GetMapping("/roles/{slug}/job-description.txt")
	ModelAndView plain(@PathVariable String slug, @RequestParam MultiValueMap<String, String> query,
			HttpServletRequest request) {
		return text(slug, TextFormat.PLAIN, query, request);
	}

	private ModelAndView text(String slug, TextFormat format, MultiValueMap<String, String> query,
			HttpServletRequest request) {
		return show(slug, format.ending(), query, request, (page) -> new ModelAndView(new JobTextView(page, format)));
	}

	/** An alias moves together with what is chosen. */
	private ModelAndView show(String typed, String ending, MultiValueMap<String, String> query,
			HttpServletRequest request, Function<JobDescription, ModelAndView> view) {
		Catalogue catalogue = this.catalogue.get();
		Role role = catalogue.roles().getByName(typed);
		String slug = role.getSlug();
		return slug.equals(typed)
				? view.apply(JobDescription.of(catalogue, JobDescriptionAddress.of(catalogue, role, query)))
				: new ModelAndView(
						Redirect.forGood(Address.jobDescription(slug, ending).href(), request.getQueryString()));
	}

}
