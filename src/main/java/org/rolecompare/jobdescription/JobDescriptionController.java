package org.rolecompare.jobdescription;

import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.page.Redirect;
import org.rolecompare.page.TextView;
import org.rolecompare.role.Role;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Job descriptions, as pages and as texts to paste. */
@Controller
class JobDescriptionController {

	private final CurrentCatalogue catalogue;

	JobDescriptionController(CurrentCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	@GetMapping("/roles/{slug}/job-description")
	ModelAndView page(@PathVariable String slug, JobDescriptionAddress.Choice choice, HttpServletRequest request) {
		return show(slug, "", choice, request,
				(page) -> new ModelAndView("jobdescription/job-description", "jobDescription", page));
	}

	@GetMapping("/roles/{slug}/job-description.md")
	ModelAndView markdown(@PathVariable String slug, JobDescriptionAddress.Choice choice, HttpServletRequest request) {
		return text(slug, TextFormat.MARKDOWN, choice, request);
	}

	@GetMapping("/roles/{slug}/job-description.txt")
	ModelAndView plain(@PathVariable String slug, JobDescriptionAddress.Choice choice, HttpServletRequest request) {
		return text(slug, TextFormat.PLAIN, choice, request);
	}

	private ModelAndView text(String slug, TextFormat format, JobDescriptionAddress.Choice choice,
			HttpServletRequest request) {
		return show(slug, format.ending(), choice, request,
				(page) -> new ModelAndView(
						new TextView(format.type(), page.role().slug() + "-job-description" + format.ending(),
								(site) -> new JobTextWriter(format).write(page, site))));
	}

	/** An alias moves together with what is chosen. */
	private ModelAndView show(String typed, String ending, JobDescriptionAddress.Choice choice,
			HttpServletRequest request, Function<JobDescription, ModelAndView> view) {
		Catalogue catalogue = this.catalogue.get();
		Role role = catalogue.roles().getByName(typed);
		String slug = role.getSlug();
		if (!slug.equals(typed)) {
			return new ModelAndView(
					Redirect.forGood(Address.jobDescription(slug, ending).href(), request.getQueryString()));
		}
		JobContent content = JobContent.of(catalogue, role);
		return view.apply(JobDescription.of(content, JobDescriptionAddress.of(content, choice)));
	}

}
