package org.rolecompare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * Sends requests byte by byte to a running server, as no well-behaved client would.
 */
public final class Socketed {

	private static final int PATIENCE_IN_MILLISECONDS = 60_000;

	private Socketed() {
	}

	/**
	 * Send a request and read the whole answer.
	 * @param port the port of the server
	 * @param method the method
	 * @param target the target, sent exactly as it is
	 * @param headers further lines of the head
	 * @return the answer
	 */
	public static Answer send(int port, String method, String target, String... headers) {
		return Answer.of(new String(exchange(port, method, target, headers), StandardCharsets.UTF_8));
	}

	/**
	 * Send a request and read the whole answer as it comes.
	 * @param port the port of the server
	 * @param method the method
	 * @param target the target, sent exactly as it is
	 * @param headers further lines of the head; a host is named unless there is one among
	 * them
	 * @return the bytes of the answer
	 */
	public static byte[] exchange(int port, String method, String target, String... headers) {
		try (Socket socket = new Socket("localhost", port)) {
			socket.setSoTimeout(PATIENCE_IN_MILLISECONDS);
			List<String> head = new ArrayList<>(List.of(method + " " + target + " HTTP/1.0"));
			if (Arrays.stream(headers).noneMatch((line) -> line.startsWith("Host:"))) {
				head.add("Host: localhost");
			}
			head.addAll(Arrays.asList(headers));
			socket.getOutputStream().write((String.join("\r\n", head) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
			return socket.getInputStream().readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What a server answered.
	 *
	 * @param status the status
	 * @param headers the lines of the head
	 * @param body the body
	 */
	public record Answer(int status, List<String> headers, String body) {

		static Answer of(String answer) {
			int end = answer.indexOf("\r\n\r\n");
			List<String> head = answer.substring(0, end).lines().toList();
			return new Answer(Integer.parseInt(head.get(0).split(" ")[1]), head, answer.substring(end + 4));
		}

		/**
		 * Return a header.
		 * @param name its name in any case
		 * @return its value
		 */
		public Optional<String> header(String name) {
			String beginning = name.toLowerCase(Locale.ROOT) + ":";
			return this.headers.stream()
				.filter((line) -> line.toLowerCase(Locale.ROOT).startsWith(beginning))
				.map((line) -> line.substring(beginning.length()).strip())
				.findFirst();
		}

		/**
		 * Read the body as a page.
		 * @return the page
		 */
		public Document page() {
			return Jsoup.parse(this.body);
		}

		/**
		 * Read the body as a page and note what is not well-formed.
		 * @return the faults
		 */
		public List<ParseError> faults() {
			Parser parser = Parser.htmlParser().setTrackErrors(20);
			parser.parseInput(this.body, "");
			return List.copyOf(parser.getErrors());
		}

	}

}
