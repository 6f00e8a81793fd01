package org.rolecompare.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.catalogue.Edition;
import org.rolecompare.english.WrittenDate;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.util.StringUtils;

/** The site as it is now: the edition it shows and what its operator has set. */
@Component
@EnableConfigurationProperties(SiteProperties.class)
public class CurrentSite {

	private final CurrentCatalogue current;

	private final SiteProperties properties;

	private final BaseUrl baseUrl;

	private final @Nullable BuildProperties build;

	private final Optional<SecurityContact> security;

	private final EmbedAncestors embedAncestors;

	private volatile @Nullable Known known;

	CurrentSite(CurrentCatalogue current, SiteProperties properties, BaseUrl baseUrl,
			ObjectProvider<BuildProperties> build) {
		this.current = current;
		this.properties = properties;
		this.baseUrl = baseUrl;
		this.build = build.getIfAvailable();
		this.security = SecurityContact.of(properties.securityContact(), properties.securityExpires());
		this.embedAncestors = EmbedAncestors.of(properties.embedAncestors());
	}

	public Site get() {
		return known().site();
	}

	/** Return which other sites may show a part of a page in a frame. */
	public EmbedAncestors embedAncestors() {
		return this.embedAncestors;
	}

	/** Return where to report a weakness, if the operator says so. */
	public Optional<SecurityContact> security() {
		return this.security;
	}

	/**
	 * Name everything that pages depend on beside their addresses: the edition, the
	 * application and what its operator has set. Another name means that pages may
	 * differ.
	 * @return a hash
	 */
	public String version() {
		return known().version();
	}

	private Known known() {
		Edition edition = this.current.get().edition();
		Known before = this.known;
		if (before != null && before.site().version().equals(edition.getVersion())) {
			return before;
		}
		Known now = know(edition);
		if (this.baseUrl.isSettled()) {
			this.known = now;
		}
		return now;
	}

	private Known know(Edition edition) {
		LocalDate next = edition.getNextReview();
		Site site = new Site("Role Compare", edition.getVersion(), WrittenDate.of(edition.getReviewed()),
				edition.getLicence(), this.baseUrl.get(), orNull(this.properties.operator()),
				orNull(this.properties.contact()), built("version"),
				new Site.Upkeep((next != null) ? WrittenDate.of(next) : null, orNull(this.properties.funding())));
		List<Object> everything = List.of(site, this.properties, built("fingerprint"));
		return new Known(site, DigestUtils.md5DigestAsHex(everything.toString().getBytes(StandardCharsets.UTF_8)));
	}

	/** What the build says of itself, unless the application runs without a build. */
	private String built(String key) {
		String said = (this.build != null) ? this.build.get(key) : null;
		return (said != null) ? said : "development";
	}

	private static @Nullable String orNull(String text) {
		return StringUtils.hasText(text) ? text.strip() : null;
	}

	/** What is known of the site as long as an edition is shown. */
	private record Known(Site site, String version) {
	}

}
