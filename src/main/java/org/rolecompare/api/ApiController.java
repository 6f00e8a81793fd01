package org.rolecompare.api;

import java.util.Objects;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Ending;
import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.page.BaseUrl;
import org.rolecompare.page.PageRecord;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers the addresses for programs that are not those of pages. What it finds is
 * written like the record of a page.
 */
@Controller
class ApiController {

	private final CurrentCatalogue catalogue;

	private final BaseUrl baseUrl;

	ApiController(CurrentCatalogue catalogue, BaseUrl baseUrl) {
		this.catalogue = catalogue;
		this.baseUrl = baseUrl;
	}

	@GetMapping(CategoryList.PATH)
	ModelAndView categories(HttpServletRequest request) {
		return facts(CategoryList.of(this.catalogue.get()), request);
	}

	@GetMapping(StatementList.PATH)
	ModelAndView statements(@RequestParam(required = false) @Nullable Set<String> role,
			@RequestParam(required = false) @Nullable Set<String> category,
			@RequestParam(required = false) @Nullable Set<String> kind,
			@RequestParam(required = false) @Nullable String page, HttpServletRequest request) {
		return facts(StatementList.of(this.catalogue.get(), orAll(role), orAll(category), orAll(kind), page), request);
	}

	@GetMapping(StatementList.PATH + "/{key}")
	ModelAndView statement(@PathVariable String key, HttpServletRequest request) {
		return facts(StatementProfile.of(this.catalogue.get(), key), request);
	}

	@GetMapping(path = Contract.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	byte[] contract() {
		return Contract.of(this.catalogue.get(), this.baseUrl.contextPath()).bytes();
	}

	@GetMapping(ApiGuide.PATH)
	ModelAndView guide() {
		return new ModelAndView("api/docs", "guide",
				ApiGuide.of(Contract.of(this.catalogue.get(), this.baseUrl.contextPath())));
	}

	private static ModelAndView facts(PageRecord record, HttpServletRequest request) {
		request.setAttribute(Ending.ATTRIBUTE, Ending.JSON);
		return new ModelAndView().addObject("facts", record);
	}

	private static Set<String> orAll(@Nullable Set<String> chosen) {
		return Objects.requireNonNullElse(chosen, Set.of());
	}

}
