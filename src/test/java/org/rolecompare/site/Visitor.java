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
 * redirect by itself.
 */
@TestComponent
public class Visitor {

	private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

	private final Environment environment;

	private final Map<KindOfPage, byte[]> read = new ConcurrentHashMap<>();

	Visitor(Environment environment) {
		this.environment = environment;
	}

	/**
	 * Ask for something.
	 * @param address the address from the first slash, encoded
	 * @param headers names and values of headers to send, in turn
	 * @return the answer, whatever it is
	 */
	public HttpResponse<byte[]> ask(String address, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(home().resolve(address)).header("Accept", "text/html,*/*");
		if (headers.length > 0) {
			request.headers(headers);
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
		return parse(source(kind), kind.address());
	}

	/**
	 * Read the HTML of a page of a kind. It is asked for once.
	 * @param kind the kind
	 * @return the bytes that the server sent
	 */
	public byte[] source(KindOfPage kind) {
		return this.read.computeIfAbsent(kind, (missing) -> {
			HttpResponse<byte[]> answer = ask(missing.address());
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
					home().resolve(address).toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Return where the site is found.
	 * @return the address of the home page
	 */
	public URI home() {
		return URI.create("http://localhost:" + this.environment.getRequiredProperty("local.server.port") + "/");
	}

}
