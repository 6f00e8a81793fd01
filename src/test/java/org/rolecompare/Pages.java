package org.rolecompare;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Opens pages the way a reader does and reads what is on them.
 */
@TestComponent
public class Pages {

	private final MockMvcTester browser;

	Pages(MockMvcTester browser) {
		this.browser = browser;
	}

	/**
	 * Open a page.
	 * @param address the address from the first slash, already encoded
	 * @return the answer, whatever it is
	 */
	public MvcTestResult open(String address) {
		return this.browser.get().uri(java.net.URI.create(address)).exchange();
	}

	/**
	 * Open and read a page that has to be there.
	 * @param address the address from the first slash, already encoded
	 * @return the page
	 */
	public Document read(String address) {
		MvcTestResult answer = open(address);
		assertThat(answer).as(address).hasStatusOk();
		return read(answer);
	}

	/**
	 * Read the page of an answer.
	 * @param answer the answer
	 * @return the page
	 */
	public Document read(MvcTestResult answer) {
		try {
			return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8), "http://localhost/");
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
