package org.rolecompare.page;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Sends the reader to another address of this site.
 */
public final class Redirect {

	private Redirect() {
	}

	/**
	 * Move for good: the address asked for is another spelling of this one.
	 * @param address the right address from the first slash, encoded
	 * @return the answer, 301
	 */
	public static View forGood(String address) {
		return to(address, HttpStatus.MOVED_PERMANENTLY);
	}

	/**
	 * Move for good and keep what the address asks for besides.
	 * @param path the right path from the first slash, encoded
	 * @param query the query as it came, null for none
	 * @return the answer, 301
	 */
	public static View forGood(String path, @Nullable String query) {
		return forGood((query != null) ? path + "?" + query : path);
	}

	/**
	 * Go on from a form to the page it asks for.
	 * @param address the address of the page from the first slash, encoded
	 * @return the answer, 302
	 */
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
