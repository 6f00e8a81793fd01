package org.rolecompare.http;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only so many pages be made at once, and so many requests wait. The newest goes
 * first: whoever comes behind a flood does not wait for the flood. A connection that has
 * just had a page goes last, since readers read before they ask again. Who stands at the
 * end of a full line, or has stood in line for too long, is turned away. Inside the gate
 * answers are written to memory only, so that no slow client holds a place.
 */
class RenderingGate extends OncePerRequestFilter {

	/** Within this time nobody reads a page. */
	private static final long JUST_NOW = TimeUnit.SECONDS.toNanos(1);

	private final Deque<CompletableFuture<Boolean>> line = new ArrayDeque<>();

	private final Map<String, Long> served = Collections.synchronizedMap(new Recent());

	private final LongAdder refused = new LongAdder();

	private final int length;

	private final Duration patience;

	private final Refusal refusal;

	private int free;

	/**
	 * Create the gate.
	 * @param places how many pages may be made at once
	 * @param length how many requests may wait
	 * @param patience how long a request waits at most
	 */
	RenderingGate(int places, int length, Duration patience, Refusal refusal) {
		this.free = places;
		this.length = length;
		this.patience = patience;
		this.refusal = refusal;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String connection = request.getRemoteAddr() + ":" + request.getRemotePort();
		// An error page belongs to the request that has failed just now.
		boolean last = request.getDispatcherType() != DispatcherType.ERROR && wasServedJustNow(connection);
		if (!enter(last)) {
			this.refused.increment();
			this.refusal.answer(request, response);
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			// Who is sent to another address asks for that at once.
			if (!HttpStatus.valueOf(response.getStatus()).is3xxRedirection()) {
				this.served.put(connection, System.nanoTime());
			}
			leave();
		}
	}

	/**
	 * What is only handed out is not made, and whoever asks for the health of a busy
	 * server would end it if there were no answer.
	 */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return path.startsWith("/assets/") || path.startsWith("/actuator/");
	}

	/** Error pages are pages as well. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	/** How many requests stand in line. */
	int waiting() {
		synchronized (this.line) {
			return this.line.size();
		}
	}

	/** How many requests have been turned away. */
	long refused() {
		return this.refused.sum();
	}

	private boolean wasServedJustNow(String connection) {
		Long time = this.served.get(connection);
		return time != null && System.nanoTime() - time < JUST_NOW;
	}

	private boolean enter(boolean last) {
		CompletableFuture<Boolean> turn = new CompletableFuture<>();
		synchronized (this.line) {
			if (this.free > 0) {
				this.free--;
				return true;
			}
			if (last) {
				this.line.addLast(turn);
			}
			else {
				this.line.addFirst(turn);
			}
			if (this.line.size() > this.length) {
				this.line.removeLast().complete(false);
			}
		}
		boolean entered = turn.completeOnTimeout(false, this.patience.toMillis(), TimeUnit.MILLISECONDS).join();
		if (!entered) {
			synchronized (this.line) {
				this.line.removeIf((other) -> other == turn);
			}
		}
		return entered;
	}

	private void leave() {
		synchronized (this.line) {
			while (!this.line.isEmpty()) {
				// False for one that has just given up.
				if (this.line.removeFirst().complete(true)) {
					return;
				}
			}
			this.free++;
		}
	}

	/** Answers a request that may not enter. */
	interface Refusal {

		void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

	}

	/** Forgets the oldest, so that it does not grow. */
	private static final class Recent extends LinkedHashMap<String, Long> {

		private static final int MOST = 2000;

		private Recent() {
			super(MOST, 0.75f, true);
		}

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
			return size() > MOST;
		}

	}

}
