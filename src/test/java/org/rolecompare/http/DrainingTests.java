package org.rolecompare.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.rolecompare.RoleCompareApplication;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A server that stops leaves no request unanswered that it has taken. */
@Tag("application")
@ExtendWith(OutputCaptureExtension.class)
class DrainingTests {

	private static final int READERS = 8;

	private static final Pattern LENGTH = Pattern.compile("Content-Length: (\\d+)");

	private final List<String> unanswered = Collections.synchronizedList(new ArrayList<>());

	private final AtomicInteger answered = new AtomicInteger();

	@Test
	void answersEveryRequestThatIsOnItsWay(CapturedOutput output) {
		ServletWebServerApplicationContext application = (ServletWebServerApplicationContext) SpringApplication
			.run(RoleCompareApplication.class, "--server.port=0", "--rolecompare.drain=30s");
		int port = application.getWebServer().getPort();
		List<CompletableFuture<Void>> readers = new ArrayList<>();
		for (int reader = 0; reader < READERS; reader++) {
			readers.add(CompletableFuture.runAsync(() -> readUntilItCloses(port), (task) -> new Thread(task).start()));
		}
		await().until(() -> this.answered.get() > READERS);
		application.close();
		readers.forEach(CompletableFuture::join);
		assertThat(this.unanswered).isEmpty();
		assertThat(output).doesNotContain("ERROR");
	}

	/** Keeps its connection for as long as it may, and asks again at once. */
	private void readUntilItCloses(int port) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			for (Optional<String> head = ask(socket); head.isPresent(); head = ask(socket)) {
				this.answered.incrementAndGet();
				if (head.get().contains("\r\nConnection: close\r\n")) {
					return;
				}
			}
			this.unanswered.add("nothing");
		}
		catch (IOException ex) {
			this.unanswered.add(ex.toString());
		}
	}

	/** Return the head of the answer, or nothing if there is no whole answer. */
	private static Optional<String> ask(Socket socket) throws IOException {
		socket.getOutputStream()
			.write("GET /about HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
		InputStream in = socket.getInputStream();
		StringBuilder head = new StringBuilder();
		for (int next = in.read(); next >= 0; next = in.read()) {
			head.append((char) next);
			if (head.indexOf("\r\n\r\n") >= 0) {
				Matcher length = LENGTH.matcher(head);
				boolean whole = length.find()
						&& in.readNBytes(Integer.parseInt(length.group(1))).length == Integer.parseInt(length.group(1));
				return whole ? Optional.of(head.toString()) : Optional.empty();
			}
		}
		return Optional.empty();
	}

}
