package org.rolecompare.http;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.rolecompare.page.BaseUrl;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the application can be reached, in one line, once it can. */
@Component
class StartupLog {

	private static final Logger log = LoggerFactory.getLogger(StartupLog.class);

	private final BaseUrl baseUrl;

	StartupLog(BaseUrl baseUrl) {
		this.baseUrl = baseUrl;
	}

	@EventListener
	void announce(ApplicationReadyEvent ready) {
		if (ready.getApplicationContext().getEnvironment().containsProperty("local.server.port")) {
			log.info("Role Compare is ready: {}/", this.baseUrl.local());
		}
	}

}
