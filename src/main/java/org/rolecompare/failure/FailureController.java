package org.rolecompare.failure;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.rolecompare.catalogue.CurrentCatalogue;

import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers every request that failed: people get a page that helps; clients that prefer
 * JSON, and whoever asks an address for programs, get a problem.
 */
@Controller
class FailureController implements ErrorController {

	private static final Logger log = LoggerFactory.getLogger(FailureController.class);

	private static final String REQUEST_ID = "X-Request-Id";

	private final CurrentCatalogue current;

	private final ErrorAttributes errors;

	FailureController(CurrentCatalogue current, ErrorAttributes errors) {
		this.current = current;
		this.errors = errors;
	}

	@RequestMapping("${spring.web.error.path:/error}")
	Object answer(HttpServletRequest request, HttpServletResponse response) {
		Failure failure = Failure.of(request, this.errors.getError(new ServletWebRequest(request)));
		FailurePage page = FailurePage.of(this.current.get(), failure);
		if (failure.status().is5xxServerError()) {
			page = page.withIncident(log(failure, request));
		}
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		if (failure.status() == HttpStatus.METHOD_NOT_ALLOWED) {
			// For TRACE, Tomcat would name every method there is.
			response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
		}
		if (failure.isForPrograms() || prefersJson(request.getHeader(HttpHeaders.ACCEPT))) {
			return ResponseEntity.status(page.status())
				.contentType(MediaType.APPLICATION_PROBLEM_JSON)
				.body(problem(page, failure, request.getHeader(REQUEST_ID)));
		}
		ModelAndView answer = new ModelAndView("failure/failure", failure.status());
		return answer.addObject(page);
	}

	/**
	 * Log what the reader is not told. The name leads from the one to the other. The same
	 * failure of the same page always has the same name.
	 */
	private static String log(Failure failure, HttpServletRequest request) {
		String incident = incident(failure);
		log.error("Incident {}: {} {}{} was answered with {}", incident, request.getMethod(), failure.path(),
				name(request), failure.status(), failure.error());
		return incident;
	}

	/** A proxy may have named the request; what is no name has not come this far. */
	private static String name(HttpServletRequest request) {
		String id = request.getHeader(REQUEST_ID);
		return (id != null) ? ", request " + id + "," : "";
	}

	private static String incident(Failure failure) {
		CRC32 sum = new CRC32();
		sum.update(failure.path().getBytes(StandardCharsets.UTF_8));
		for (Throwable error = failure.error(); error != null; error = error.getCause()) {
			sum.update(error.getClass().getName().getBytes(StandardCharsets.UTF_8));
		}
		return HexFormat.of().toHexDigits((int) sum.getValue());
	}

	private static ProblemDetail problem(FailurePage page, Failure failure, @Nullable String request) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(failure.status(), page.what());
		problem.setInstance(instance(failure.mount() + failure.path()));
		List<FailurePage.Link> meant = page.help().stream().flatMap((help) -> help.links().stream()).toList();
		if (!meant.isEmpty()) {
			problem.setProperty("meant", meant);
		}
		if (page.incident() != null) {
			problem.setProperty("incident", page.incident());
		}
		if (request != null) {
			problem.setProperty("request", request);
		}
		return problem;
	}

	private static @Nullable URI instance(String path) {
		try {
			return URI.create(path);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/**
	 * Tell whether a client would rather have JSON than a page. Who has no preference is
	 * taken for a person.
	 */
	private static boolean prefersJson(@Nullable String accept) {
		try {
			List<MediaType> types = MediaType.parseMediaTypes(accept);
			double json = Math.max(quality(types, MediaType.APPLICATION_JSON),
					quality(types, MediaType.APPLICATION_PROBLEM_JSON));
			return json > quality(types, MediaType.TEXT_HTML);
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	/** As RFC 9110 has it, the most specific range that includes a type decides. */
	private static double quality(List<MediaType> accepted, MediaType wanted) {
		return accepted.stream()
			.filter((type) -> type.includes(wanted))
			.min(Comparator.comparing(MediaType::isWildcardType).thenComparing(MediaType::isWildcardSubtype))
			.map(MediaType::getQualityValue)
			.orElse(0.0);
	}

}
