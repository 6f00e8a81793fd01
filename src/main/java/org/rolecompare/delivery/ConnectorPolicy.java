package org.rolecompare.delivery;

import java.util.Objects;

import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * What Tomcat answers by itself, ahead of the application.
 */
@Configuration(proxyBeanMethods = false)
class ConnectorPolicy {

	private static final String STYLE = "/assets/style.css";

	/**
	 * Replaces Tomcat's own error page. The last valve is the first to report, so this
	 * has to come after Spring Boot's.
	 * @param assets finds the names that hold a content hash
	 * @return the customizer
	 */
	@Bean
	@Order
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareErrorPage(
			ObjectProvider<ResourceUrlProvider> assets) {
		return (factory) -> factory.addContextCustomizers((context) -> replaceErrorPage(context, assets));
	}

	private static void replaceErrorPage(Context context, ObjectProvider<ResourceUrlProvider> assets) {
		StandardHost host = (StandardHost) context.getParent();
		host.setErrorReportValveClass(BareErrorPage.class.getName());
		host.getPipeline()
			.addValve(new BareErrorPage(BrowserPolicy.headerWriters(), context.getPath(),
					() -> Objects.requireNonNullElse(assets.getObject().getForLookupPath(STYLE), STYLE)));
	}

}
