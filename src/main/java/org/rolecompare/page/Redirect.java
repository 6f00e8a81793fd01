package org.rolecompare.page;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Sends the reader to another address of this site. */
public final class Redirect {

	private Redirect() {
	}

	/** Answer 301, because the address asked for is another spelling of this one. */
	public static View forGood(String address) {
		return to(address, HttpStatus.MOVED_PERMANENTLY);
	}

	/** Answer 301 and keep the query as it came, null for none. */
	public static View forGood(String path, @Nullable String query) {
		return forGood((query != null) ? path + "?" + query : path);
	}

	/** Answer 302, to go on from a form to the page it asks for. */
	public static View onward(String address) {
		return to(address, HttpStatus.FOUND);
	}

	private static View to(String address, HttpStatus status) {
		RedirectView redirect = new RedirectView(address, true, false, false);
		// What looks like a variable is text that a reader typed.
		redirect.setExpandUriTemplateVariables(false);
		redirect.setStatusCode(status);
		return redirect;
	}

}
