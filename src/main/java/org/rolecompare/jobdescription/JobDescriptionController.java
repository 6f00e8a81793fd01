package org.rolecompare.jobdescription;

import jakarta.servlet.http.HttpServletRequest;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.page.Redirect;
import org.rolecompare.role.Role;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Answers for job descriptions. */
@Controller
class JobDescriptionController {

	private final CurrentCatalogue catalogue;

	JobDescriptionController(CurrentCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** An alias moves together with what is chosen. */
	@GetMapping("/roles/{slug}/job-description")
	ModelAndView page(@PathVariable String slug, JobDescriptionAddress.Choice choice, HttpServletRequest request) {
		Catalogue catalogue = this.catalogue.get();
		Role role = catalogue.roles().getByName(slug);
		if (!role.getSlug().equals(slug)) {
			return new ModelAndView(
					Redirect.forGood(Address.jobDescription(role.getSlug()).href(), request.getQueryString()));
		}
		JobContent content = JobContent.of(catalogue, role);
		return new ModelAndView("jobdescription/job-description", "jobDescription",
				JobDescription.of(content, JobDescriptionAddress.of(content, choice)));
	}

}
