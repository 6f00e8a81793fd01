package org.rolecompare.page;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

/**
 * The absolute address of this installation: what the operator says it is, or else where
 * it can be reached from the machine it runs on. Never what a request claims, so that a
 * page is the same for everyone.
 */
@Component
public class BaseUrl {

	private static final String PORT = "local.server.port";

	private final SiteProperties site;

	private final ServerProperties server;

	private final Environment environment;

	BaseUrl(SiteProperties site, ServerProperties server, Environment environment) {
		this.site = site;
		this.server = server;
		this.environment = environment;
	}

	/** Return the absolute address of the home page, without the slash at its end. */
	public String get() {
		String said = this.site.baseUrl().strip();
		return said.isEmpty() ? local() : StringUtils.trimTrailingCharacter(said, '/');
	}

	/**
	 * Return where the home page is found from this machine, without the slash at its
	 * end.
	 */
	public String local() {
		String scheme = Ssl.isEnabled(this.server.getSsl()) ? "https" : "http";
		return scheme + "://" + host(this.server.getAddress()) + ":" + port() + contextPath();
	}

	/**
	 * Return under which path of its server the application is mounted, encoded, empty
	 * for none.
	 */
	public String contextPath() {
		String path = this.server.getServlet().getContextPath();
		return (path != null) ? UriUtils.encodePath(path, StandardCharsets.UTF_8) : "";
	}

	/**
	 * Whether the address will not change any more, since it is said or the port known.
	 */
	boolean isSettled() {
		return StringUtils.hasText(this.site.baseUrl()) || this.environment.containsProperty(PORT);
	}

	public boolean isHttps() {
		return get().startsWith("https:");
	}

	/** The port is known once the server listens, if any was good enough. */
	private String port() {
		Integer asked = this.server.getPort();
		return this.environment.getProperty(PORT, String.valueOf((asked != null) ? asked : 8080));
	}

	private static String host(@Nullable InetAddress address) {
		if (address == null || address.isAnyLocalAddress()) {
			return "localhost";
		}
		return (address instanceof Inet6Address) ? "[" + address.getHostAddress() + "]" : address.getHostAddress();
	}

}
