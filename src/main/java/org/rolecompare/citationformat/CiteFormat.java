package org.rolecompare.citationformat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.rolecompare.address.Ending;
import org.rolecompare.format.Document;
import org.rolecompare.format.Exportable;
import org.rolecompare.format.Format;
import org.rolecompare.format.Origin;
import org.rolecompare.page.PageRecord;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Answers with a page that says how to cite a page. */
@Component
class CiteFormat implements Format {

	private static final String TEMPLATE = "citationformat/cite";

	private final StyledCitations citations;

	private final ObjectProvider<ThymeleafViewResolver> templates;

	CiteFormat(StyledCitations citations, ObjectProvider<ThymeleafViewResolver> templates) {
		this.citations = citations;
		this.templates = templates;
	}

	@Override
	public Ending ending() {
		return Ending.CITE;
	}

	@Override
	public @Nullable View view(PageRecord page) {
		if (!(page instanceof Exportable exportable)) {
			return null;
		}
		Document document = exportable.document();
		return (model, request, response) -> {
			CitationStyle style = CitationStyle.find(request.getParameter(Ending.STYLE));
			Map<String, Object> told = new LinkedHashMap<>(model);
			told.put("citePage", CitePage.of(page.head(), document, Origin.of(model), style, this.citations));
			View template = Objects
				.requireNonNull(this.templates.getObject().resolveViewName(TEMPLATE, Locale.ENGLISH));
			template.render(told, request, response);
		};
	}

}
