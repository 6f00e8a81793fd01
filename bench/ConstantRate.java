import java.net.URI;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/**
 * Asks for a page at a constant rate and tells in milliseconds how long 99 of 100 answers
 * took at most, each from the moment when its request was due: whoever has to wait
 * because an answer before was late has waited as well. A first fifth of the time, in
 * which this very program warms up, is not counted. It gives up {@value #PATIENCE}
 * seconds after the last request was due, and counts what was not answered until then as
 * answered then.
 * <pre>ConstantRate ADDRESS REQUESTS_A_SECOND SECONDS CONNECTIONS HEADER</pre>
 */
final class ConstantRate {

	private static final int PATIENCE = 5;

	private final int connections;

	private final long rate;

	private final long[] took;

	private final String request;

	private final int port;

	private final ConcurrentLinkedQueue<Exception> failures = new ConcurrentLinkedQueue<>();

	private ConstantRate(URI address, long rate, int seconds, int connections, String header) {
		this.port = address.getPort();
		this.request = "GET " + address.getRawPath() + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n" + header
				+ "\r\n";
		this.rate = rate;
		this.connections = connections;
		this.took = new long[Math.toIntExact(rate * seconds * 5 / 4)];
	}

	public static void main(String[] args) throws Exception {
		ConstantRate load = new ConstantRate(URI.create(args[0]), Long.parseLong(args[1]), Integer.parseInt(args[2]),
				Integer.parseInt(args[3]), args[4]);
		System.out.println(load.p99() / 1000 / 1000.0);
	}

	private long p99() throws Exception {
		long start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
		Thread[] threads = new Thread[this.connections];
		for (int number = 0; number < this.connections; number++) {
			int first = number;
			threads[number] = new Thread(() -> send(start, first));
			threads[number].start();
		}
		for (Thread thread : threads) {
			thread.join();
		}
		if (!this.failures.isEmpty()) {
			throw this.failures.peek();
		}
		long[] counted = LongStream.of(this.took).skip(this.took.length / 5).sorted().toArray();
		return counted[counted.length * 99 / 100];
	}

	/**
	 * The connections take turns, so each has a request due after as many as there are
	 * connections.
	 */
	private void send(long start, int first) {
		long end = start + TimeUnit.SECONDS.toNanos(this.took.length) / this.rate + TimeUnit.SECONDS.toNanos(PATIENCE);
		try (Connection connection = new Connection(this.port)) {
			for (int number = first; number < this.took.length; number += this.connections) {
				long due = start + TimeUnit.SECONDS.toNanos(number) / this.rate;
				for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
					LockSupport.parkNanos(left);
				}
				if (System.nanoTime() > end) {
					this.took[number] = end - due;
					continue;
				}
				int status = connection.ask(this.request).status();
				this.took[number] = System.nanoTime() - due;
				if (status != 200) {
					throw new IllegalStateException("the answer was " + status);
				}
			}
		}
		catch (Exception ex) {
			this.failures.add(ex);
		}
	}

}
