package org.rolecompare.jobdescription;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.page.Redirect;
import org.rolecompare.page.Site;
import org.rolecompare.role.Role;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

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
		return show(slug, format.ending(), choice, request, (page) -> new ModelAndView(new TextView(page, format)));
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

	/** Sends the text of a job description in a format, without its page. */
	private record TextView(JobDescription page, TextFormat format) implements View {

		@Override
		public String getContentType() {
			return this.format.type() + ";charset=UTF-8";
		}

		@Override
		public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
				throws IOException {
			Site site = (Site) Objects.requireNonNull(Objects.requireNonNull(model).get("site"));
			response.setContentType(getContentType());
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline()
						.filename(this.page.role().slug() + "-job-description" + this.format.ending())
						.build()
						.toString());
			// Search engines are to list the page and not its copies.
			response.setHeader("X-Robots-Tag", "noindex");
			response.getOutputStream()
				.write(new JobTextWriter(this.format).write(this.page, site).getBytes(StandardCharsets.UTF_8));
		}

	}

}
