package org.rolecompare.discovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.rolecompare.page.CurrentSite;
import org.rolecompare.page.PlainView;
import org.rolecompare.page.SecurityContact;
import org.rolecompare.page.Site;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Answers the addresses at which programs look for what a site says of itself. */
@Controller
class DiscoveryController {

	private final CurrentSite site;

	DiscoveryController(CurrentSite site) {
		this.site = site;
	}

	/**
	 * It names all it speaks of by its own place, so it is the same wherever it stands.
	 */
	@GetMapping("/manifest.webmanifest")
	PlainView manifest() throws IOException {
		String manifest = new ClassPathResource("discovery/manifest.webmanifest")
			.getContentAsString(StandardCharsets.UTF_8);
		return PlainView.text("application/manifest+json", manifest);
	}

	@GetMapping("/opensearch.xml")
	PlainView search() {
		return PlainView.text("application/opensearchdescription+xml", SearchDescription.of(this.site.get()));
	}

	/**
	 * Where to report a weakness, as RFC 9116 has it.
	 * @throws ResponseStatusException if the operator does not say where
	 */
	@GetMapping("/.well-known/security.txt")
	PlainView security() {
		SecurityContact contact = this.site.security()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return PlainView.text("text/plain", text(contact, this.site.get()));
	}

	private static String text(SecurityContact contact, Site site) {
		return "Contact: " + contact.contact() + "\nExpires: " + contact.expires()
				+ "\nPreferred-Languages: en\nCanonical: " + site.absolute("/.well-known/security.txt") + "\n";
	}

}
