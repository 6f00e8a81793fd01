package org.rolecompare.http;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.page.BaseUrl;
import org.rolecompare.page.CurrentSite;
import org.rolecompare.sitemap.Sitemap;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Has the curated pages made, the most important first, as long as there is room for
 * them: one before the first readers come, since most of its time goes to what all pages
 * need, and the others while they come. It asks for each of them like a reader, so that
 * the gate lets readers go first.
 */
@Component
@ConditionalOnBooleanProperty(name = "rolecompare.page-cache.warm-up")
class WarmUp {

	private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

	private static final int PATIENCE = 30_000;

	private static final Address HOME = Address.of("/");

	/** No search engine lists it, but whoever asks first would wait for the index. */
	private static final Address SEARCH = Address.of("/search");

	private final KeptPages kept;

	private final CurrentCatalogue catalogue;

	private final CurrentSite site;

	private final BaseUrl baseUrl;

	WarmUp(KeptPages kept, CurrentCatalogue catalogue, CurrentSite site, BaseUrl baseUrl) {
		this.kept = kept;
		this.catalogue = catalogue;
		this.site = site;
		this.baseUrl = baseUrl;
	}

	/** Until the first page is made, the application does not say that it is ready. */
	@EventListener
	void makeFirst(ApplicationStartedEvent started) {
		if (isServed(started.getApplicationContext())) {
			this.kept.forgetCurated();
			make(List.of(HOME));
		}
	}

	@EventListener
	void makeOthers(ApplicationReadyEvent ready) {
		if (isServed(ready.getApplicationContext())) {
			Thread thread = new Thread(() -> make(others()), "warm-up");
			thread.setDaemon(true);
			thread.start();
		}
	}

	private List<Address> others() {
		return Stream.concat(Stream.of(SEARCH), Sitemap.of(this.catalogue.get()).pages().stream()).toList();
	}

	private static boolean isServed(ApplicationContext application) {
		return application instanceof ServletWebServerApplicationContext served && served.getWebServer() != null;
	}

	private void make(List<Address> pages) {
		try {
			int made = 0;
			while (made < pages.size() && keep(pages.get(made).href())) {
				made++;
			}
			log.debug("{} of {} pages are made ahead", made, pages.size());
		}
		catch (IOException ex) {
			// Such as a certificate that is good for readers, but not for this machine.
			log.info("No pages are made ahead, because this server cannot ask itself: {}", ex.getMessage());
		}
	}

	/** Tell whether there was room for the page. */
	private boolean keep(String address) throws IOException {
		HttpURLConnection asked = (HttpURLConnection) URI.create(this.baseUrl.local() + address)
			.toURL()
			.openConnection();
		asked.setRequestMethod(HttpMethod.HEAD.name());
		asked.setInstanceFollowRedirects(false);
		asked.setConnectTimeout(PATIENCE);
		asked.setReadTimeout(PATIENCE);
		int status = asked.getResponseCode();
		return status != HttpStatus.OK.value()
				|| this.kept.curate(this.baseUrl.contextPath() + address, this.site.version());
	}

}
