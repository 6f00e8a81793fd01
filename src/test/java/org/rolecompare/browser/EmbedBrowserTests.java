package org.rolecompare.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.ExampleCatalogue;

import org.springframework.beans.factory.annotation.Value;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Another site shows a part of a page in a frame, where the operator allows it: at
 * {@code 127.0.0.1}, which the tests' site allows, and at {@code localhost}, which is
 * another origin of the same machine.
 */
@BrowserTest
@ExampleCatalogue
class EmbedBrowserTests {

	private static final String COMPARISON = "/compare/cto-vs-cpo?view=embed";

	@Value("${local.server.port}")
	private int port;

	private HttpServer other;

	private volatile String framed = "";

	@BeforeEach
	void serveAnotherSite() throws IOException {
		this.other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.other.createContext("/", (exchange) -> {
			byte[] page = ("<!DOCTYPE html><title>Another site</title><iframe width=320 height=900 src=\"http://localhost:"
					+ this.port + this.framed + "\"></iframe>")
				.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "text/html");
			exchange.sendResponseHeaders(200, page.length);
			exchange.getResponseBody().write(page);
			exchange.close();
		});
		this.other.start();
	}

	@AfterEach
	void stop() {
		this.other.stop(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { COMPARISON, "/overlap/cto-vs-cpo?view=embed" })
	void isShownWhereTheOperatorAllowsIt(String address, Browsing browsing) {
		Browsing elsewhere = browsing.another();
		Page page = open(elsewhere, "127.0.0.1", address);
		FrameLocator frame = page.frameLocator("iframe");
		PlaywrightAssertions.assertThat(frame.locator("h1")).isVisible();
		PlaywrightAssertions.assertThat(frame.locator("header, footer, form")).hasCount(0);
		assertThat(frame(page).evaluate("document.documentElement.scrollWidth")).as("320 pixels wide").isEqualTo(320);
		elsewhere.close();
	}

	@Test
	void isNotShownAnywhereElse(Browsing browsing) {
		Browsing elsewhere = browsing.another();
		Page page = open(elsewhere, "localhost", COMPARISON);
		assertThat(frame(page).locator("table.comparison").count()).isZero();
		assertThat(elsewhere.complaints()).anyMatch((complaint) -> complaint.contains("frame-ancestors"));
		elsewhere.close();
	}

	@Test
	void isNotShownAsAWholePage(Browsing browsing) {
		Browsing elsewhere = browsing.another();
		Page page = open(elsewhere, "127.0.0.1", "/compare/cto-vs-cpo");
		assertThat(frame(page).locator("table.comparison").count()).isZero();
		elsewhere.close();
	}

	@Test
	void leadsToSourcesInTheFrameAndToTheSiteInPlaceOfTheOtherOne(Browsing browsing) {
		Browsing elsewhere = browsing.another();
		Page page = open(elsewhere, "127.0.0.1", COMPARISON);
		String there = page.url();
		page.frameLocator("iframe").locator(".cites a:visible").first().click();
		page.waitForCondition(() -> frame(page).url().contains("#source-"));
		assertThat(page.url()).isEqualTo(there);
		page.frameLocator("iframe").locator("main > p:last-child a").last().click();
		page.waitForURL("http://localhost:" + this.port + "/compare/cto-vs-cpo");
		elsewhere.close();
	}

	private Page open(Browsing browsing, String host, String address) {
		this.framed = address;
		return browsing.open(Screen.DESKTOP, "http://" + host + ":" + this.other.getAddress().getPort() + "/");
	}

	private static Frame frame(Page page) {
		return page.frames().get(page.frames().size() - 1);
	}

}
