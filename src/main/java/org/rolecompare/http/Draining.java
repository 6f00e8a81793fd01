package org.rolecompare.http;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Empties a server that is about to stop, before its port closes. Readiness is down by
 * then, so a proxy that asks for it looks elsewhere, and every answer closes its
 * connection: Tomcat would cut the ones that are kept open, and with them a request that
 * is just on its way.
 */
@Component
class Draining implements SmartLifecycle {

	private static final Duration STEP = Duration.ofMillis(20);

	/** Tomcat counts the next connection before it is there. */
	private static final int NOBODY = 1;

	private final Duration most;

	private volatile boolean running;

	private volatile boolean begun;

	private @Nullable Connector connector;

	/**
	 * Create what empties a server.
	 * @param most how long it takes at most; it ends with the last connection
	 */
	Draining(@Value("${rolecompare.drain}") Duration most) {
		this.most = most;
	}

	/** Say which connections there may be. */
	void watch(Connector watched) {
		this.connector = watched;
	}

	/** Whether no connection is to be kept open any longer. */
	boolean hasBegun() {
		return this.begun;
	}

	@Override
	public void start() {
		this.running = true;
	}

	/** It comes first among all that stops, since its phase is the highest. */
	@Override
	public void stop() {
		this.begun = true;
		long start = System.nanoTime();
		while (isConnected() && System.nanoTime() - start < this.most.toNanos()) {
			LockSupport.parkNanos(STEP.toNanos());
		}
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private boolean isConnected() {
		return this.connector != null && this.connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol
				&& protocol.getConnectionCount() > NOBODY;
	}

}
