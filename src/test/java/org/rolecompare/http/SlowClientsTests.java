package org.rolecompare.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Hundreds of clients that send or read too slowly, or not at all, keep nobody else
 * waiting.
 */
@Tag("application")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class SlowClientsTests {

	private static final int CLIENTS = 500;

	private static final int ONE_SECOND = 1000;

	/** The machine may be busy with other tests, but not for as long as this. */
	private static final Duration BUSY = Duration.ofSeconds(30);

	private static final int IN_A_ROW = 3;

	@LocalServerPort
	private int port;

	@BeforeEach
	void warmUp() {
		await().atMost(BUSY).until(() -> isAnsweredWithinASecond());
	}

	@ParameterizedTest
	@EnumSource
	void keepNobodyWaitingAndLeaveNothingInTheLog(Slowness slowness, CapturedOutput output) throws IOException {
		List<SocketChannel> clients = new ArrayList<>();
		try {
			while (clients.size() < CLIENTS) {
				clients.add(open(slowness));
			}
			await().atMost(BUSY).until(() -> {
				for (int time = 0; time < IN_A_ROW; time++) {
					if (!isAnsweredWithinASecond()) {
						return false;
					}
				}
				return true;
			});
			assertThat(clients).allMatch(SocketChannel::isConnected);
		}
		finally {
			for (SocketChannel client : clients) {
				client.close();
			}
		}
		warmUp();
		assertThat(output).doesNotContain("ERROR", "ClientAbortException");
	}

	@ParameterizedTest
	@CsvSource({ "GET, /about, 0, 200", "POST, /about, 0, 405", "POST, /about, 3, 405", "PUT, /nope, 1000, 405",
			"GET, /x%2Fy, 10, 400", "OPTIONS, *, 10, 405" })
	void areAnsweredWithoutTheirBody(String method, String target, int sent, int status) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(ONE_SECOND * 10);
			socket.getOutputStream()
				.write((method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n"
						+ "x".repeat(sent))
					.getBytes(StandardCharsets.US_ASCII));
			assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
				.startsWith("HTTP/1.1 " + status)
				.contains("\r\nConnection: close\r\n")
				.containsPattern("</html>\n?$");
		}
	}

	private boolean isAnsweredWithinASecond() throws IOException {
		long start = System.nanoTime();
		try (Socket socket = new Socket()) {
			socket.setSoTimeout(ONE_SECOND);
			socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port), ONE_SECOND);
			socket.getOutputStream()
				.write("GET /about HTTP/1.0\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return answer.startsWith("HTTP/1.1 200 ") && answer.stripTrailing().endsWith("</html>")
					&& System.nanoTime() - start < Duration.ofSeconds(1).toNanos();
		}
		catch (SocketTimeoutException ex) {
			return false;
		}
	}

	/** The windows of those that do not read are small, so that little gets through. */
	private SocketChannel open(Slowness slowness) throws IOException {
		SocketChannel client = SocketChannel.open().setOption(StandardSocketOptions.SO_RCVBUF, 4096);
		client.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port));
		client.write(ByteBuffer.wrap(slowness.request.getBytes(StandardCharsets.US_ASCII)));
		if (slowness == Slowness.HALF_CLOSED) {
			client.shutdownOutput();
		}
		return client;
	}

	/**
	 * What a client sends that then does nothing any more.
	 */
	enum Slowness {

		HEADERS_WITHOUT_AN_END("GET / HTTP/1.1\r\nHost: local"),

		POST_WITHOUT_ITS_BODY("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n"),

		GET_WITHOUT_ITS_BODY("GET /about HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n"),

		CHUNKS_WITHOUT_AN_END("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab"),

		BODY_THAT_IS_TO_BE_ASKED_FOR(
				"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\nExpect: 100-continue\r\n\r\n"),

		/** They fit in no buffer, so the server has to stop in the middle of one. */
		PAGES_THAT_ARE_NOT_READ("GET /compare/cto-vs-cpo HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(30)),

		ERROR_PAGES_THAT_ARE_NOT_READ("GET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(60)),

		HALF_CLOSED("GET / HTTP/1.1\r\nHost: localhost\r\n");

		private final String request;

		Slowness(String request) {
			this.request = request;
		}

	}

}
