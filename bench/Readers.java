import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Readers who ask for pages at a constant rate until a file is deleted. Of some
 * pages they load the assets as well, as a browser does, and a share of the pages is one
 * that nobody has asked for before. Whatever is not answered with 200 has failed, but for
 * a 503 that asks to come again, which is counted apart. With "stopping" they take no
 * offence at a port that does not let them in any more.
 * <pre>Readers PORT RATE CONNECTIONS SHARE_OF_NEW_PAGES FILE_OF_ADDRESSES FILE_TO_DELETE [stopping]</pre>
 */
final class Readers {

	/** One page of so many is looked at as a whole. */
	private static final int LOOKED_AT = 20;

	private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/[^\"]*assets/[^\"]+)\"");

	private final int port;

	private final List<String> addresses;

	private final double novelty;

	private final LongAdder asked = new LongAdder();

	private final LongAdder looked = new LongAdder();

	private final LongAdder failed = new LongAdder();

	private final LongAdder turnedAway = new LongAdder();

	private final LongAdder unstyled = new LongAdder();

	private final Map<String, LongAdder> failures = new ConcurrentHashMap<>();

	private final ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();

	private final boolean stopping;

	private volatile boolean over;

	private Readers(int port, List<String> addresses, double novelty, boolean stopping) {
		this.stopping = stopping;
		this.port = port;
		this.addresses = addresses;
		this.novelty = novelty;
	}

	public static void main(String[] args) throws Exception {
		Readers readers = new Readers(Integer.parseInt(args[0]), Files.readAllLines(Path.of(args[4])),
				Double.parseDouble(args[3]), args.length > 6);
		readers.read(Double.parseDouble(args[1]), Integer.parseInt(args[2]), Path.of(args[5]));
	}

	private void read(double rate, int connections, Path until) throws Exception {
		long begin = System.nanoTime();
		Thread[] threads = new Thread[connections];
		for (int number = 0; number < connections; number++) {
			int first = number;
			threads[number] = new Thread(() -> read(begin, (long) (1e9 / rate), first, connections));
			threads[number].start();
		}
		while (Files.exists(until)) {
			Thread.sleep(50);
		}
		this.over = true;
		for (Thread thread : threads) {
			thread.join();
		}
		double seconds = (System.nanoTime() - begin) / 1e9;
		long[] sorted = this.took.stream().mapToLong(Long::longValue).sorted().toArray();
		double p99 = (sorted.length > 0) ? sorted[(int) (sorted.length * 0.99)] / 1e6 : 0;
		System.out.printf("%d requests, %.0f/s, p99 %.1f ms, %d failed, %d turned away, %d of %d pages without assets %s%n",
				this.asked.sum(), this.asked.sum() / seconds, p99, this.failed.sum(), this.turnedAway.sum(),
				this.unstyled.sum(), this.looked.sum(), this.failures.isEmpty() ? "" : new TreeMap<>(this.failures));
		System.exit((this.failed.sum() + this.unstyled.sum() > 0) ? 1 : 0);
	}

	private void read(long begin, long every, int first, int connections) {
		SplittableRandom random = new SplittableRandom(first);
		try (Connection connection = new Connection(this.port)) {
			for (long number = first; !this.over; number += connections) {
				long due = begin + number * every;
				for (long left = due - System.nanoTime(); left > 0 && !this.over; left = due - System.nanoTime()) {
					LockSupport.parkNanos(Math.min(left, TimeUnit.MILLISECONDS.toNanos(100)));
				}
				boolean known = random.nextDouble() >= this.novelty;
				String address = known ? this.addresses.get(random.nextInt(this.addresses.size()))
						: "/search?q=reader+" + Long.toHexString(random.nextLong());
				byte[] page = ask(connection, address);
				if (number % 16 == 0) {
					this.took.add(System.nanoTime() - due);
				}
				if (page.length > 0 && random.nextInt(LOOKED_AT) == 0) {
					look(connection, page);
				}
			}
		}
		catch (IOException ex) {
			fail(ex.toString());
		}
	}

	private byte[] ask(Connection connection, String address) throws IOException {
		this.asked.increment();
		try {
			Connection.Answer answer = connection.ask("GET " + address + " HTTP/1.1\r\nHost: 127.0.0.1:" + this.port
					+ "\r\nAccept-Encoding: gzip\r\n");
			if (answer.status() == 503 && !answer.header("retry-after").isEmpty()) {
				this.turnedAway.increment();
			}
			else if (answer.status() != 200) {
				fail(answer.status() + " " + address.replaceAll("q=.*", "q="));
			}
			else if (answer.header("content-type").startsWith("text/html")) {
				return answer.body();
			}
		}
		catch (ConnectException ex) {
			// Nobody has taken this request.
			if (this.stopping) {
				this.over = true;
			}
			else {
				fail(ex.toString());
			}
		}
		catch (IOException ex) {
			fail(ex.toString());
			connection.close();
		}
		return new byte[0];
	}

	private void look(Connection connection, byte[] page) throws IOException {
		this.looked.increment();
		Matcher asset = ASSET.matcher(new String(
				new GZIPInputStream(new ByteArrayInputStream(page)).readAllBytes(), StandardCharsets.UTF_8));
		boolean loaded = true;
		int assets = 0;
		while (asset.find()) {
			assets++;
			this.asked.increment();
			Connection.Answer answer = connection.ask("GET " + asset.group(1) + " HTTP/1.1\r\nHost: 127.0.0.1:"
					+ this.port + "\r\nAccept-Encoding: br, gzip\r\n");
			loaded &= answer.status() == 200;
		}
		if (!loaded || assets == 0) {
			this.unstyled.increment();
		}
	}

	private void fail(String how) {
		this.failed.increment();
		this.failures.computeIfAbsent(how, (key) -> new LongAdder()).increment();
	}

}
