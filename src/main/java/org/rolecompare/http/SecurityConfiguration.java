package org.rolecompare.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.rolecompare.page.BaseUrl;

import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.web.filter.UrlHandlerFilter;

/**
 * What browsers are told and which requests are turned away. Nobody logs in, nothing is
 * kept about a reader, and every page may load from its own host only.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String LOADING = "default-src 'none'; style-src 'self'; script-src 'self'; "
			+ "img-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

	private static final Duration ONE_YEAR = Duration.ofDays(365);

	@Bean
	SecurityFilterChain readers(HttpSecurity http) throws Exception {
		return http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			// Without sessions, cookies and writing requests there is nothing to forge.
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.build();
	}

	@Bean
	HttpFirewall firewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		// Methods are RequestFilter's business: it answers 405 where this would answer
		// 400.
		firewall.setUnsafeAllowAnyHttpMethod(true);
		return firewall;
	}

	/**
	 * Writes the headers ahead of everything, so that what the firewall rejects has them
	 * as well.
	 */
	@Bean
	FilterRegistrationBean<HeaderWriterFilter> securityHeaders(BaseUrl baseUrl) {
		HeaderWriterFilter filter = new HeaderWriterFilter(headerWriters(baseUrl)) {
			@Override
			protected boolean shouldNotFilterErrorDispatch() {
				// Tomcat rejects TRACE by itself and only then asks for the error page.
				return false;
			}
		};
		filter.setShouldWriteHeadersEagerly(true);
		FilterRegistrationBean<HeaderWriterFilter> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

	/** Ahead of all that reads parameters: the container tells of a fault only once. */
	@Bean
	FilterRegistrationBean<RequestFilter> readableRequests() {
		FilterRegistrationBean<RequestFilter> registration = new FilterRegistrationBean<>(new RequestFilter());
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return registration;
	}

	/**
	 * Sends an address with a slash at its end to the one without. Behind the firewall,
	 * which has turned away what would lead to another host, such as
	 * {@code //elsewhere.example/}.
	 */
	@Bean
	FilterRegistrationBean<UrlHandlerFilter> oneAddressForEachPage() {
		FilterRegistrationBean<UrlHandlerFilter> registration = new FilterRegistrationBean<>(
				UrlHandlerFilter.trailingSlashHandler("/**").redirect(HttpStatus.MOVED_PERMANENTLY).build());
		registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1);
		return registration;
	}

	/**
	 * Say what a page may load, and who may frame it.
	 * @param ancestors the sites that may, as the policy has them
	 */
	static String contentSecurity(String ancestors) {
		return LOADING + ancestors;
	}

	/** Return what writes the headers, also for answers that no filter sees. */
	static List<HeaderWriter> headerWriters(BaseUrl baseUrl) {
		List<HeaderWriter> writers = new ArrayList<>(
				List.of(new ContentSecurityPolicyHeaderWriter(contentSecurity("'none'")),
						new ReferrerPolicyHeaderWriter(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN),
						new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY), new XContentTypeOptionsHeaderWriter(),
						new PermissionsPolicyHeaderWriter("camera=(), geolocation=(), microphone=()"), openerPolicy(),
						resourcePolicy(), new DataHeaderWriter(baseUrl.contextPath())));
		if (baseUrl.isHttps()) {
			writers.add(transportSecurity());
		}
		return writers;
	}

	/**
	 * Ask browsers to come by https only. Which scheme a request has arrived by, behind a
	 * proxy, is not what its reader has typed, so the operator's word counts. It speaks
	 * for its own host and not for the hosts below, which may be somebody else's.
	 */
	private static HstsHeaderWriter transportSecurity() {
		return new HstsHeaderWriter(AnyRequestMatcher.INSTANCE, ONE_YEAR.toSeconds(), false);
	}

	private static CrossOriginOpenerPolicyHeaderWriter openerPolicy() {
		CrossOriginOpenerPolicyHeaderWriter writer = new CrossOriginOpenerPolicyHeaderWriter();
		writer.setPolicy(CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN);
		return writer;
	}

	private static CrossOriginResourcePolicyHeaderWriter resourcePolicy() {
		CrossOriginResourcePolicyHeaderWriter writer = new CrossOriginResourcePolicyHeaderWriter();
		writer.setPolicy(CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy.SAME_ORIGIN);
		return writer;
	}

}
