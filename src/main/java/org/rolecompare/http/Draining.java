package org.rolecompare.http;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Empties a server that is about to stop, before its port closes. Readiness is down by
 * then, so a proxy that asks for it looks elsewhere, and every answer closes its
 * connection: Tomcat would cut the ones that are kept open, and with them a request that
 * is just on its way.
 */
@Component
class Draining {

	private static final Duration STEP = Duration.ofMillis(20);

	/** So long after the last answer, whoever was let in has been heard. */
	private static final Duration QUIET = Duration.ofMillis(200);

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	/** Tomcat counts the next connection before it is there. */
	private static final int NOBODY = 1;

	private final Duration most;

	private final ApplicationContext application;

	private volatile boolean begun;

	private final AtomicInteger requests = new AtomicInteger();

	private volatile long lastAnswer;

	private @Nullable Connector connector;

	/**
	 * Create what empties a server.
	 * @param most how long it takes at most; it ends with the last connection
	 */
	Draining(@Value("${rolecompare.drain}") Duration most, ApplicationContext application) {
		this.most = most;
		this.application = application;
	}

	/** Say which connections there may be. */
	void watch(Connector watched) {
		this.connector = watched;
	}

	/**
	 * Note that a request has come in.
	 * @return whether its connection is to be closed after the answer
	 */
	boolean begin() {
		this.requests.incrementAndGet();
		return this.begun;
	}

	/** Note that a request has been answered. */
	void end() {
		if (this.begun) {
			this.lastAnswer = System.nanoTime();
		}
		this.requests.decrementAndGet();
	}

	/**
	 * Empty the server. It is the end of this application that is meant: one that is only
	 * paused goes on later, and the end of a part of it, such as the operators' port, is
	 * not its own.
	 */
	@EventListener
	void drain(ContextClosedEvent closed) {
		if (!closed.getApplicationContext().equals(this.application)) {
			return;
		}
		this.begun = true;
		await(this.most, () -> !isConnected());
		if (this.connector != null) {
			// Whoever has been let in is still answered, which would not be so if the
			// connector were paused at once.
			this.connector.getProtocolHandler().closeServerSocketGraceful();
			this.lastAnswer = System.nanoTime();
			await(PATIENCE, this::isQuiet);
		}
	}

	private boolean isQuiet() {
		return this.requests.get() == 0 && System.nanoTime() - this.lastAnswer > QUIET.toNanos();
	}

	private static void await(Duration most, BooleanSupplier end) {
		long start = System.nanoTime();
		while (!end.getAsBoolean() && System.nanoTime() - start < most.toNanos()) {
			LockSupport.parkNanos(STEP.toNanos());
		}
	}

	private boolean isConnected() {
		return this.connector != null && this.connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol
				&& protocol.getConnectionCount() > NOBODY;
	}

}
