package org.rolecompare.page;

import org.jspecify.annotations.Nullable;

import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.catalogue.Edition;
import org.rolecompare.english.WrittenDate;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.info.BuildProperties;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page which site it belongs to. */
@ControllerAdvice
@EnableConfigurationProperties(SiteProperties.class)
class SiteAdvice {

	private final CurrentCatalogue current;

	private final SiteProperties properties;

	private final BaseUrl baseUrl;

	private final String application;

	SiteAdvice(CurrentCatalogue current, SiteProperties properties, BaseUrl baseUrl,
			ObjectProvider<BuildProperties> build) {
		this.current = current;
		this.properties = properties;
		this.baseUrl = baseUrl;
		BuildProperties known = build.getIfAvailable();
		String version = (known != null) ? known.getVersion() : null;
		this.application = (version != null) ? version : "development";
	}

	@ModelAttribute("site")
	Site site() {
		Edition loaded = this.current.get().edition();
		return new Site("Role Compare", loaded.getVersion(), WrittenDate.of(loaded.getReviewed()), loaded.getLicence(),
				this.baseUrl.get(), orNull(this.properties.operator()), orNull(this.properties.contact()),
				this.application);
	}

	private static @Nullable String orNull(String text) {
		return StringUtils.hasText(text) ? text.strip() : null;
	}

}
