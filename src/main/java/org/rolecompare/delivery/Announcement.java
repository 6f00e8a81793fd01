package org.rolecompare.delivery;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says where the application can be reached, in one line, once it can.
 */
@Component
class Announcement {

	private static final Logger log = LoggerFactory.getLogger(Announcement.class);

	@EventListener
	void announce(ApplicationReadyEvent ready) {
		String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
		if (port != null) {
			log.info("Role Compare is ready: http://localhost:{}/", port);
		}
	}

}
