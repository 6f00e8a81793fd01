package org.rolecompare.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

/**
 * At a gate with one place, which the first client keeps until it is told to leave.
 */
class RenderingGateTests {

	private static final Duration LONG = Duration.ofMinutes(5);

	private final Queue<String> served = new ConcurrentLinkedQueue<>();

	private final Queue<String> turnedAway = new ConcurrentLinkedQueue<>();

	private final CountDownLatch leave = new CountDownLatch(1);

	private final List<Thread> clients = new ArrayList<>();

	@AfterEach
	void everybodyLeaves() throws InterruptedException {
		this.leave.countDown();
		for (Thread client : this.clients) {
			client.join();
		}
	}

	@Test
	void servesTheNewestFirst() throws InterruptedException {
		RenderingGate gate = gate(10, LONG);
		occupy(gate, "one");
		queue(gate, "two");
		queue(gate, "three");
		queue(gate, "four");
		everybodyLeaves();
		assertThat(this.served).containsExactly("one", "four", "three", "two");
		assertThat(this.turnedAway).isEmpty();
	}

	@Test
	void servesLastWhoHasJustHadAPage() throws InterruptedException {
		RenderingGate gate = gate(10, LONG);
		ask(gate, "one", this::serve);
		occupy(gate, "two");
		queue(gate, "three");
		queue(gate, "one");
		queue(gate, "four");
		everybodyLeaves();
		assertThat(this.served).containsExactly("one", "two", "four", "three", "one");
	}

	@Test
	void doesNotHoldAnErrorOrARedirectAgainstAnyone() throws InterruptedException {
		RenderingGate gate = gate(10, LONG);
		ask(gate, "one", this::serve);
		MockHttpServletResponse redirect = new MockHttpServletResponse();
		redirect.setStatus(301);
		filter(gate, from("two"), redirect, (request, response) -> serve("two"));
		occupy(gate, "three");
		queue(gate, "four");
		MockHttpServletRequest error = from("one");
		error.setDispatcherType(DispatcherType.ERROR);
		queue(() -> filter(gate, error, new MockHttpServletResponse(), (request, response) -> serve("error")));
		queue(gate, "two");
		everybodyLeaves();
		assertThat(this.served).containsExactly("one", "two", "three", "two", "error", "four");
	}

	@Test
	void turnsAwayWhoStandsAtTheEndOfAFullLine() throws InterruptedException {
		RenderingGate gate = gate(2, LONG);
		ask(gate, "one", this::serve);
		occupy(gate, "two");
		queue(gate, "three");
		queue(gate, "four");
		ask(gate, "one", this::serve);
		assertThat(this.turnedAway).containsExactly("one");
		queue(gate, "five");
		await().untilAsserted(() -> assertThat(this.turnedAway).containsExactly("one", "three"));
		everybodyLeaves();
		assertThat(this.served).containsExactly("one", "two", "five", "four");
	}

	@Test
	void turnsAwayWhoHasWaitedTooLong() throws InterruptedException {
		RenderingGate gate = gate(10, Duration.ofMillis(10));
		occupy(gate, "one");
		ask(gate, "two", this::serve);
		assertThat(this.turnedAway).containsExactly("two");
		everybodyLeaves();
		ask(gate, "three", this::serve);
		assertThat(this.served).containsExactly("one", "three");
	}

	@Test
	void isLeftByWhoFails() {
		RenderingGate gate = gate(0, LONG);
		assertThatIllegalStateException().isThrownBy(() -> ask(gate, "one", (client) -> {
			throw new IllegalStateException(client);
		}));
		ask(gate, "two", this::serve);
		assertThat(this.served).containsExactly("two");
	}

	@Test
	void isOpenToWhatIsOnlyHandedOut() throws InterruptedException {
		RenderingGate gate = gate(0, LONG);
		occupy(gate, "one");
		handOut(gate, "/assets/style.css");
		handOut(gate, "/actuator/health");
		ask(gate, "two", this::serve);
		assertThat(this.served).containsExactly("/assets/style.css", "/actuator/health");
		assertThat(this.turnedAway).containsExactly("two");
	}

	private RenderingGate gate(int length, Duration patience) {
		return new RenderingGate(1, length, patience,
				(request, response) -> this.turnedAway.add(request.getRemoteAddr()));
	}

	private void serve(String client) {
		this.served.add(client);
	}

	private void occupy(RenderingGate gate, String client) throws InterruptedException {
		CountDownLatch entered = new CountDownLatch(1);
		start(() -> ask(gate, client, (entering) -> {
			entered.countDown();
			await().atMost(LONG).until(() -> this.leave.getCount() == 0);
			serve(entering);
		}));
		entered.await();
	}

	private void queue(RenderingGate gate, String client) {
		queue(() -> ask(gate, client, this::serve));
	}

	private void queue(Runnable client) {
		Thread waiting = start(client);
		await().until(() -> waiting.getState() == Thread.State.WAITING);
	}

	private Thread start(Runnable client) {
		Thread thread = new Thread(client);
		this.clients.add(thread);
		thread.start();
		return thread;
	}

	private void handOut(RenderingGate gate, String path) {
		filter(gate, new MockHttpServletRequest("GET", path), new MockHttpServletResponse(),
				(request, response) -> serve(path));
	}

	private static void ask(RenderingGate gate, String client, Consumer<String> inside) {
		filter(gate, from(client), new MockHttpServletResponse(), (request, response) -> inside.accept(client));
	}

	private static MockHttpServletRequest from(String client) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/roles");
		request.setRemoteAddr(client);
		return request;
	}

	private static void filter(RenderingGate gate, MockHttpServletRequest request, MockHttpServletResponse response,
			FilterChain inside) {
		try {
			gate.doFilter(request, response, inside);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (ServletException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
