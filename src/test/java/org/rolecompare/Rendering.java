package org.rolecompare;

import java.util.Locale;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.rolecompare.citation.CitationDialect;
import org.rolecompare.english.EnglishDialect;
import org.rolecompare.english.WrittenDate;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.page.Site;
import org.rolecompare.picture.Pictures;

/**
 * Renders the record of a page by a plain template engine, without an application.
 */
public final class Rendering {

	private static final SpringTemplateEngine ENGINE = engine();

	private static final Site SITE = new Site("Role Compare", "2026-01-01-test", WrittenDate.of("2026-01-01"), null,
			"http://localhost", null, null, "test");

	private static final Pictures PICTURES = Pictures.of(Catalogues.example());

	private Rendering() {
	}

	/**
	 * Render a page.
	 * @param view the name of its view, such as {@code compare/comparison}
	 * @param name what the template calls its record
	 * @param page the record
	 * @return the page
	 */
	public static Document render(String view, String name, Object page) {
		return Jsoup.parse(text(view, name, page), "http://localhost/");
	}

	/**
	 * Render a page, and do not read it.
	 * @param view the name of its view
	 * @param name what the template calls its record
	 * @param page the record
	 * @return the page as it is sent
	 */
	public static String text(String view, String name, Object page) {
		return ENGINE.process(view,
				new Context(Locale.ENGLISH, Map.of(name, page, "site", SITE, "pictures", PICTURES)));
	}

	private static SpringTemplateEngine engine() {
		ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
		templates.setPrefix("templates/");
		templates.setSuffix(".html");
		templates.setTemplateMode(TemplateMode.HTML);
		templates.setCharacterEncoding("UTF-8");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setEnableSpringELCompiler(true);
		engine.setTemplateResolver(templates);
		engine.addDialect(new EnglishDialect());
		engine.addDialect(new CitationDialect());
		engine.setLinkBuilder(new StandardLinkBuilder() {
			@Override
			protected String computeContextPath(IExpressionContext context, String base,
					Map<String, Object> parameters) {
				return "";
			}
		});
		return engine;
	}

}
