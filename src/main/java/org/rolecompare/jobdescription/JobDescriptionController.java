package org.rolecompare.jobdescription;

import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.rolecompare.page.Redirect;
import org.rolecompare.role.RoleDirectory;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Job descriptions, as pages and as texts to paste.
 */
@Controller
class JobDescriptionController {

	private final JobDescriptionReader reader;

	private final RoleDirectory directory;

	JobDescriptionController(JobDescriptionReader reader, RoleDirectory directory) {
		this.reader = reader;
		this.directory = directory;
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

	private ModelAndView text(String slug, TextFormat notation, MultiValueMap<String, String> query,
			HttpServletRequest request) {
		return show(slug, notation.ending(), query, request,
				(page) -> new ModelAndView(new JobTextView(page, notation)));
	}

	private ModelAndView show(String slug, String ending, MultiValueMap<String, String> query,
			HttpServletRequest request, Function<JobDescription, ModelAndView> view) {
		return this.reader.find(slug, query)
			.map(view)
			.orElseGet(() -> new ModelAndView(Redirect.forGood(
					JobDescription.path(this.directory.getByName(slug).slug()) + ending, request.getQueryString())));
	}

}
