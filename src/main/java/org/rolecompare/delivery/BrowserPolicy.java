package org.rolecompare.delivery;

import java.util.List;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
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
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * What browsers are told and which requests are turned away. Nobody logs in, nothing is
 * kept about a reader, and every page may load from its own host only.
 */
@Configuration(proxyBeanMethods = false)
class BrowserPolicy {

	private static final String CONTENT_SECURITY = "default-src 'none'; style-src 'self'; script-src 'self'; "
			+ "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

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
		// Methods are ReadOnlyFilter's business: it answers 405 where this would answer
		// 400.
		firewall.setUnsafeAllowAnyHttpMethod(true);
		return firewall;
	}

	/**
	 * Writes the headers ahead of everything, so that what the firewall rejects has them
	 * as well.
	 * @return the filter
	 */
	@Bean
	FilterRegistrationBean<HeaderWriterFilter> securityHeaders() {
		HeaderWriterFilter filter = new HeaderWriterFilter(headerWriters()) {
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

	@Bean
	FilterRegistrationBean<ReadOnlyFilter> readOnly() {
		FilterRegistrationBean<ReadOnlyFilter> registration = new FilterRegistrationBean<>(new ReadOnlyFilter());
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return registration;
	}

	@Bean
	FilterRegistrationBean<QueryFilter> readableQuery() {
		FilterRegistrationBean<QueryFilter> registration = new FilterRegistrationBean<>(new QueryFilter());
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
		return registration;
	}

	/**
	 * Gives each page a validator made of its bytes. It is a weak one, because the same
	 * page travels compressed and plain.
	 * @return the filter
	 */
	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> validators() {
		ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
		filter.setWriteWeakETag(true);
		FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
		return registration;
	}

	/**
	 * Return what writes the headers, also for answers that no filter sees.
	 * @return the writers
	 */
	static List<HeaderWriter> headerWriters() {
		return List.of(new ContentSecurityPolicyHeaderWriter(CONTENT_SECURITY),
				new ReferrerPolicyHeaderWriter(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN),
				new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY), new XContentTypeOptionsHeaderWriter(),
				new PermissionsPolicyHeaderWriter("camera=(), geolocation=(), microphone=()"), openerPolicy(),
				resourcePolicy(), new HstsHeaderWriter());
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
