package org.rolecompare.http;

import java.io.File;
import java.util.Objects;
import java.util.function.Supplier;

import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;

import org.rolecompare.page.BaseUrl;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** What Tomcat answers by itself, ahead of the application. */
@Configuration(proxyBeanMethods = false)
class TomcatConfiguration {

	private static final String STYLE = "/assets/style.css";

	/**
	 * Replaces Tomcat's own error page. The last valve is the first to report, so this
	 * has to come after Spring Boot's.
	 */
	@Bean
	@Order
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareErrorPage(BaseUrl baseUrl, ServerProperties server,
			ObjectProvider<ResourceUrlProvider> assets) {
		boolean behindProxy = server.getForwardHeadersStrategy() == ForwardHeadersStrategy.FRAMEWORK;
		return (factory) -> factory.addContextCustomizers((context) -> replaceErrorPage(context, new FallbackErrorValve(
				SecurityConfiguration.headerWriters(baseUrl), baseUrl.contextPath(), behindProxy, style(assets))));
	}

	/**
	 * Puts the adapter in place that knows of pages, which Tomcat makes when it starts.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> pagesOnly(BaseUrl baseUrl, Draining draining) {
		return (factory) -> factory
			.addConnectorCustomizers((connector) -> receivePagesOnly(connector, baseUrl.contextPath(), draining));
	}

	/**
	 * Spares Tomcat the folders that it would make for itself, since no page is made of
	 * files and nobody uploads one: the application runs where nothing can be written.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> nothingIsWritten() {
		// It is there already, so that nothing has to be made.
		File here = new File("").getAbsoluteFile();
		return (factory) -> {
			if (factory.getBaseDirectory() == null) {
				factory.setBaseDirectory(here);
			}
			factory.setDocumentRoot(here);
			factory.addContextCustomizers((context) -> {
				// And nothing in it is for readers.
				context.setDocBase(null);
				((StandardContext) context).setWorkDir(here.getPath());
			});
		};
	}

	/** Find the address of the style sheet. */
	static Supplier<String> style(ObjectProvider<ResourceUrlProvider> assets) {
		return () -> Objects.requireNonNullElse(assets.getObject().getForLookupPath(STYLE), STYLE);
	}

	private static void replaceErrorPage(Context context, FallbackErrorValve page) {
		StandardHost host = (StandardHost) context.getParent();
		host.setErrorReportValveClass(FallbackErrorValve.class.getName());
		host.getPipeline().addValve(page);
	}

	private static void receivePagesOnly(Connector connector, String contextPath, Draining draining) {
		draining.watch(connector);
		// No body is ever waited for, so none is invited either.
		connector.setProperty("continueResponseTiming", "onRead");
		// A compressed page fits in whole, and goes to the network in one step.
		connector.setProperty("socket.appWriteBufSize", String.valueOf(DataSize.ofKilobytes(64).toBytes()));
		connector.setProperty("socket.directBuffer", "true");
		connector.addLifecycleListener((event) -> {
			if (Lifecycle.AFTER_INIT_EVENT.equals(event.getType())) {
				connector.getProtocolHandler().setAdapter(new PageAdapter(connector, contextPath, draining));
			}
		});
	}

}
