import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Those who come beside the readers, until a file is deleted: a crawler who asks for
 * addresses that nobody else asks for, a sender of garbage, and slow clients, some with
 * headers, some with bodies, some with eyes. It tells what was answered; a server error
 * that is no 503 with Retry-After is one that nobody deserves.
 * <pre>Nuisances PORT FILE_OF_ADDRESSES FILE_TO_DELETE</pre>
 */
final class Nuisances {

	private static final int SLOW_CLIENTS = 60;

	private static final List<String> SLOWNESS = List.of("GET / HTTP/1.1\r\nHost: local",
			"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n",
			"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
			"GET /compare/cto-vs-cpo HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(30),
			"GET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(30));

	private static final List<String> GARBAGE = List.of("GET /%zz HTTP/1.1", "GET /..%2f..%2fetc/passwd HTTP/1.1",
			"FOO / HTTP/1.1", "GET /about?" + "a".repeat(20_000) + " HTTP/1.1", "GET / HTTP/9.9", "\0\1\2\3",
			"GET /roles/%00 HTTP/1.1", "TRACE / HTTP/1.1", "GET http://elsewhere.example/ HTTP/1.1",
			"GET /compare/" + "cto-vs-".repeat(200) + "cpo HTTP/1.1", "OPTIONS * HTTP/1.1");

	private final int port;

	private final List<String> addresses;

	private final Path until;

	private final Map<String, LongAdder> answers = new ConcurrentHashMap<>();

	private final LongAdder undeserved = new LongAdder();

	private Nuisances(int port, List<String> addresses, Path until) {
		this.port = port;
		this.addresses = addresses;
		this.until = until;
	}

	public static void main(String[] args) throws Exception {
		Nuisances nuisances = new Nuisances(Integer.parseInt(args[0]), Files.readAllLines(Path.of(args[1])),
				Path.of(args[2]));
		List<Thread> threads = List.of(new Thread(nuisances::crawl), new Thread(nuisances::sendGarbage),
				new Thread(nuisances::beSlow));
		threads.forEach(Thread::start);
		for (Thread thread : threads) {
			thread.join();
		}
		System.out.println("beside them: " + new TreeMap<>(nuisances.answers));
		System.exit((nuisances.undeserved.sum() > 0) ? 1 : 0);
	}

	private boolean isOn() {
		return Files.exists(this.until);
	}

	/** Ten addresses a second that have not been asked for before. */
	private void crawl() {
		SplittableRandom random = new SplittableRandom(1);
		try (Connection connection = new Connection(this.port)) {
			while (isOn()) {
				String address = this.addresses.get(random.nextInt(this.addresses.size()));
				char sign = (address.indexOf('?') < 0) ? '?' : '&';
				String junk = Long.toHexString(random.nextLong());
				ask(connection, "crawler", "GET " + address + sign + (random.nextBoolean() ? "kind=" : "q=") + junk
						+ "&" + junk + "=1 HTTP/1.1\r\nHost: localhost\r\n");
				Thread.sleep(100);
			}
		}
		catch (IOException | InterruptedException ex) {
			count("crawler " + ex);
		}
	}

	private void sendGarbage() {
		SplittableRandom random = new SplittableRandom(2);
		while (isOn()) {
			try (Connection connection = new Connection(this.port)) {
				String line = GARBAGE.get(random.nextInt(GARBAGE.size()));
				ask(connection, "garbage", line + "\r\nHost: localhost\r\nX-Request-Id: \"{}\"\r\n");
				Thread.sleep(100);
			}
			catch (IOException | InterruptedException ex) {
				count("garbage " + ex);
			}
		}
	}

	private void ask(Connection connection, String who, String request) {
		try {
			Connection.Answer answer = connection.ask(request);
			count(who + " " + answer.status());
			boolean busy = answer.status() == 503 && !answer.header("retry-after").isEmpty();
			// What is no method and no version of HTTP is not implemented, and told so.
			if (answer.status() >= 500 && !busy && answer.status() != 501 && answer.status() != 505) {
				this.undeserved.increment();
			}
		}
		catch (IOException ex) {
			count(who + " cut off");
		}
	}

	/** Twenty a second, each held for three seconds. */
	private void beSlow() {
		Deque<SocketChannel> clients = new ArrayDeque<>();
		try {
			for (int number = 0; isOn(); number++) {
				SocketChannel client = SocketChannel.open().setOption(StandardSocketOptions.SO_RCVBUF, 4096);
				client.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port));
				client.write(ByteBuffer
					.wrap(SLOWNESS.get(number % SLOWNESS.size()).getBytes(StandardCharsets.US_ASCII)));
				count("slow clients");
				clients.add(client);
				if (clients.size() > SLOW_CLIENTS) {
					clients.remove().close();
				}
				Thread.sleep(50);
			}
			for (SocketChannel client : clients) {
				client.close();
			}
		}
		catch (IOException | InterruptedException ex) {
			count("slow clients " + ex);
		}
	}

	private void count(String what) {
		this.answers.computeIfAbsent(what, (key) -> new LongAdder()).increment();
	}

}
