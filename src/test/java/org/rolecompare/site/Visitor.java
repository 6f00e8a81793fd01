package org.rolecompare.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Visits the served site without a browser and reads what the server sends. Follows no
 * redirect by itself. Where the site is mounted behind a proxy, the visitor is the proxy:
 * it takes the prefix off an address and says so in a header.
 */
@TestComponent
public class Visitor {

	/** The property that says what the proxy has put in front of every address. */
	static final String PREFIX = "visitor.prefix";

	private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

	private final Environment environment;

	private final Map<KindOfPage, byte[]> read = new ConcurrentHashMap<>();

	Visitor(Environment environment) {
		this.environment = environment;
	}

	/**
	 * Ask for something.
	 * @param address the address from the first slash, encoded, as a reader sees it
	 * @param headers names and values of headers to send, in turn, instead of the usual
	 * ones
	 * @return the answer, whatever it is
	 */
	public HttpResponse<byte[]> ask(String address, String... headers) {
		String prefix = this.environment.getProperty(PREFIX, "");
		assertThat(address).startsWith(prefix);
		HttpRequest.Builder request = HttpRequest.newBuilder(host().resolve(address.substring(prefix.length())))
			.header("Accept", "text/html,*/*");
		if (!prefix.isEmpty()) {
			request.headers("X-Forwarded-Prefix", prefix, "X-Forwarded-Host", "elsewhere.example", "X-Forwarded-Proto",
					"https");
		}
		for (int name = 0; name < headers.length; name += 2) {
			request.setHeader(headers[name], headers[name + 1]);
		}
		try {
			return this.client.send(request.build(), BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(address, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(address, ex);
		}
	}

	/**
	 * Read a page of a kind. It is asked for once.
	 * @param kind the kind
	 * @return the page
	 */
	public Document read(KindOfPage kind) {
		return parse(source(kind), address(kind));
	}

	/**
	 * Read the HTML of a page of a kind. It is asked for once.
	 * @param kind the kind
	 * @return the bytes that the server sent
	 */
	public byte[] source(KindOfPage kind) {
		return this.read.computeIfAbsent(kind, (missing) -> {
			HttpResponse<byte[]> answer = ask(address(missing));
			assertThat(answer.statusCode())
				.as("%s, the example of %s. If the catalogue no longer has it, name another one there",
						missing.address(), missing)
				.isEqualTo(missing.status());
			return answer.body();
		});
	}

	/**
	 * Read the page of an answer.
	 * @param html the answer
	 * @param address the address it was asked for, from which its links start
	 * @return the page
	 */
	public Document parse(byte[] html, String address) {
		try {
			return Jsoup.parse(new ByteArrayInputStream(html), StandardCharsets.UTF_8.name(),
					host().resolve(address).toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Return where pages of a kind are found, as a reader sees it.
	 * @param kind the kind
	 * @return the address from the first slash, encoded
	 */
	public String address(KindOfPage kind) {
		return mount() + kind.address();
	}

	/**
	 * Return where the site begins, as a reader sees it.
	 * @return the path, empty at the root of the host
	 */
	public String mount() {
		String contextPath = this.environment.getProperty("server.servlet.context-path", "");
		return this.environment.getProperty(PREFIX, contextPath);
	}

	/**
	 * Return where the site is found.
	 * @return the address of the home page
	 */
	public URI home() {
		return host().resolve(mount() + "/");
	}

	private URI host() {
		return URI.create("http://localhost:" + this.environment.getRequiredProperty("local.server.port") + "/");
	}

}
