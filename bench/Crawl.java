import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Asks the running application for thousands of addresses, made of its own by whatever a
 * crawler, a careless link or a spiteful client makes of them. Started by
 * {@code bench/crawl}.
 */
final class Crawl {

	private static final Pattern LINK = Pattern.compile("href=\"(/(?!assets/)[^\"#]*)");

	private static final String GZIP = "Accept-Encoding: gzip\r\n";

	/**
	 * Nothing of this may change a page, nor be kept as another one, nor be taken for
	 * one.
	 */
	private static final List<String> HEADERS = List.of(GZIP, "", "Accept-Encoding: identity\r\n",
			"Accept-Encoding: gzip;q=0, *\r\n", "Accept-Encoding: br, gzip;q=0.1\r\n",
			"Accept-Encoding: GZIP , deflate\r\n", "Accept-Encoding: " + "x, ".repeat(500) + "gzip\r\n",
			"Accept: application/json\r\n", "Accept: image/png\r\n", "Accept: nonsense\r\n",
			"Accept-Language: de, fr;q=0.5\r\n", "Accept-Charset: utf-16\r\n", "Cookie: a=b; JSESSIONID=1\r\n",
			"If-None-Match: *\r\n", "If-None-Match: W/\"nope\", \"no\r\n",
			"If-Modified-Since: Thu, 01 Jan 2099 00:00:00 GMT\r\n", "Range: bytes=0-10\r\n",
			"X-Forwarded-Host: elsewhere.example\r\nX-Forwarded-Proto: https\r\n", "X-Forwarded-Prefix: /elsewhere\r\n",
			"Forwarded: host=elsewhere.example\r\n", "X-HTTP-Method-Override: DELETE\r\n", "X-Original-URL: /about\r\n",
			"Cache-Control: no-cache\r\n", "Origin: https://elsewhere.example\r\n",
			"Content-Type: application/x-www-form-urlencoded; charset=UTF-16\r\n",
			"Content-Type: text/html; charset=nonsense\r\n");

	private static final List<String> JUNK = List.of("", "0", "-1", "99999999999999999999", "nope", "%00", "%zz", "%C3",
			"%F0%9F%92%A9", "%E2%80%8F", "<script>", "%3Cscript%3E", "'%20or%20'1'='1", "a".repeat(2000), "..%2F..%2F",
			"%2B", "+", "true", "CTO", "${7*7}", "UTF-16", "a%0D%0AX:%20y");

	private static final List<String> PARAMETERS = List.of("x", "utm_source", "fbclid", "charset", "_charset_", "lang",
			"locale", "jsessionid", "page", "show", "sources", "kind", "category", "role", "q", "in", "level", "format",
			"_method", "role[]", "Page", "q%20", "%71");

	private final Random random;

	private final int port;

	private final int management;

	private final long server;

	private final int connections;

	private final Map<String, Integer> statuses = new TreeMap<>();

	/** What was sent, by hash, and the hash of what it is without compression. */
	private final Map<String, String> bodies = new ConcurrentHashMap<>();

	private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

	private Crawl(int port, int management, long server, int connections, long seed) {
		this.port = port;
		this.management = management;
		this.server = server;
		this.connections = connections;
		this.random = new Random(seed);
	}

	public static void main(String[] args) throws Exception {
		Crawl crawl = new Crawl(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Long.parseLong(args[2]),
				Integer.parseInt(args[4]), Long.parseLong(args[5]));
		System.exit(crawl.run(Integer.parseInt(args[3])) ? 0 : 1);
	}

	private boolean run(int many) throws Exception {
		// What readers ask for: what the lists of the site lead to.
		Set<String> curated = new LinkedHashSet<>(List.of("/"));
		for (String list : List.of("/", "/compare", "/roles", "/combined-roles", "/references")) {
			links(list).stream().filter((link) -> !link.contains("?")).forEach(curated::add);
		}
		// And every address that those pages lead to, for what it is made of.
		Set<String> known = new LinkedHashSet<>(curated);
		for (String page : curated) {
			known.addAll(links(page));
		}
		List<String> requests = curated.stream().map((address) -> request("GET", address, GZIP)).toList();
		System.out.printf("%d pages that readers ask for, %d addresses to which they lead%n", curated.size(),
				known.size());
		awaitWarmUp();
		// They have been asked for just now, so whatever is kept is kept by now.
		ask(requests);
		this.cpuBefore = cpu();
		this.metricsBefore = metrics();
		Map<String, String> before = ask(requests);
		tell("those pages, before the crawl", requests.size());
		this.statuses.clear();
		this.bodies.clear();

		List<String> made = crawlers(new ArrayList<>(known), many);
		long start = System.nanoTime();
		ask(made);
		long took = System.nanoTime() - start;
		System.out.printf("%n%d requests, %d of them different, in %.1f s, %.0f a second; status %s%n", made.size(),
				Set.copyOf(made).size(), took / 1e9, made.size() * 1e9 / took, this.statuses);
		System.out.printf("%d different bodies, %d as sent%n", Set.copyOf(this.bodies.values()).size(),
				this.bodies.size());
		tell("the crawl", made.size());
		System.out.printf("live on the heap after a full collection: %.1f MB; resident: %s%n%n", heap() / 1e6,
				status("VmRSS"));

		Map<String, String> after = ask(requests);
		System.out.println(kept(tell("those pages, after the crawl", requests.size())));
		List<String> changed = requests.stream()
			.filter((request) -> !after.get(request).equals(before.get(request)))
			.toList();
		changed.stream()
			.limit(5)
			.forEach((request) -> System.out.println("other bytes than before: " + firstLine(request)));
		this.failures.stream().limit(10).forEach((failure) -> System.out.println("failed: " + failure));
		System.out.println(changed.isEmpty() && this.failures.isEmpty() ? "No page has changed, and no request failed."
				: changed.size() + " pages have changed, " + this.failures.size() + " requests failed.");
		return changed.isEmpty() && this.failures.isEmpty();
	}

	private Set<String> links(String page) throws IOException {
		try (Connection connection = new Connection(this.port)) {
			String body = new String(connection.ask(request("GET", page, "")).body(), StandardCharsets.UTF_8);
			return LINK.matcher(body)
				.results()
				.map((link) -> link.group(1).replace("&amp;", "&"))
				.collect(Collectors.toCollection(LinkedHashSet::new));
		}
	}

	private static String request(String method, String address, String headers) {
		return method + " " + address + " HTTP/1.1\r\nHost: localhost\r\n" + headers;
	}

	private static String firstLine(String request) {
		String line = request.substring(0, request.indexOf('\r'));
		return line.substring(0, Math.min(200, line.length()));
	}

	private List<String> crawlers(List<String> known, int many) {
		List<String> roles = known.stream()
			.filter((address) -> address.matches("/roles/[a-z0-9-]+"))
			.map((address) -> address.substring("/roles/".length()))
			.toList();
		List<String> pairs = known.stream()
			.flatMap((address) -> Stream.of(address.split("[?&]")).skip(1))
			.distinct()
			.toList();
		return IntStream.range(0, many).mapToObj((index) -> crawler(known, roles, pairs)).toList();
	}

	/**
	 * One request: an address, perhaps of roles by chance, with some mistakes; most with
	 * an ordinary head.
	 */
	private String crawler(List<String> known, List<String> roles, List<String> pairs) {
		String address = switch (this.random.nextInt(5)) {
			case 0, 1 -> "/compare/" + some(roles, "-vs-", 2, 6);
			case 2 -> "/overlap/" + some(roles, "-vs-", 2, 4);
			default -> any(known);
		};
		String[] parts = address.split("\\?", 2);
		List<String> query = new ArrayList<>((parts.length > 1) ? List.of(parts[1].split("&")) : List.of());
		for (int mistakes = this.random.nextInt(4); mistakes > 0; mistakes--) {
			switch (this.random.nextInt(6)) {
				case 0, 1 -> query.add(any(pairs));
				case 2 -> query.add(any(PARAMETERS) + "=" + any(JUNK));
				case 3 -> query.add(any(PARAMETERS) + "=" + this.random.nextInt());
				case 4 -> query.addAll(query);
				default -> query.add(any(pairs).replaceAll("=.*", "=") + any(JUNK));
			}
		}
		if (this.random.nextInt(3) == 0) {
			Collections.shuffle(query, this.random);
		}
		String path = parts[0];
		if (this.random.nextInt(10) == 0) {
			path = switch (this.random.nextInt(6)) {
				case 0 -> path.toUpperCase(Locale.ROOT);
				case 1 -> path + "/";
				case 2 -> path + ";jsessionid=" + this.random.nextInt();
				case 3 -> path.replace("o", "%6F");
				case 4 -> path.replace("-vs-", "-VS-");
				default -> path + this.random.nextInt(1000);
			};
		}
		String target = path + (query.isEmpty() ? "" : "?" + String.join("&", query));
		String method = (this.random.nextInt(20) == 0) ? "HEAD" : "GET";
		return request(method, target.replace(" ", "%20"), (this.random.nextInt(3) == 0) ? any(HEADERS) : GZIP);
	}

	private <T> T any(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	private String some(List<String> list, String between, int least, int most) {
		return Stream.generate(() -> any(list))
			.limit(least + this.random.nextInt(most - least + 1))
			.collect(Collectors.joining(between));
	}

	/** Asks over several connections at once and returns the hash of each answer. */
	private Map<String, String> ask(List<String> requests) throws Exception {
		Map<String, String> answers = new ConcurrentHashMap<>();
		AtomicInteger next = new AtomicInteger();
		ExecutorService pool = Executors.newFixedThreadPool(this.connections);
		Callable<Void> client = () -> {
			try (Connection connection = new Connection(this.port)) {
				for (int index = next.getAndIncrement(); index < requests.size(); index = next.getAndIncrement()) {
					answers.put(requests.get(index), answer(connection, requests.get(index)));
				}
			}
			return null;
		};
		for (Future<Void> done : pool.invokeAll(Collections.nCopies(this.connections, client))) {
			done.get();
		}
		pool.shutdown();
		return answers;
	}

	private String answer(Connection connection, String request) throws Exception {
		Connection.Answer answer;
		try {
			answer = connection.ask(request);
		}
		catch (IOException ex) {
			this.failures.add(firstLine(request) + ": " + ex);
			return "";
		}
		synchronized (this.statuses) {
			this.statuses.merge(String.valueOf(answer.status()), 1, Integer::sum);
		}
		if (answer.status() >= 500 && answer.status() != 503) {
			this.failures.add(firstLine(request) + ": " + answer.status());
		}
		String sent = hash(answer.body());
		if (answer.status() == 200 && answer.body().length > 0 && !this.bodies.containsKey(sent)) {
			boolean compressed = "gzip".equals(answer.header("content-encoding"));
			this.bodies.put(sent, compressed ? hash(unzip(answer.body())) : sent);
		}
		return answer.status() + " " + sent;
	}

	private static byte[] unzip(byte[] body) throws IOException {
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
			return in.readAllBytes();
		}
	}

	private static String hash(byte[] body) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
	}

	private long cpuBefore;

	private Map<String, Double> metricsBefore = Map.of();

	/**
	 * Says what some requests have cost the server, and what its metrics say of its
	 * cache.
	 * @return how much each metric has grown
	 */
	private Map<String, Double> tell(String what, int many) throws IOException {
		long cpu = cpu();
		System.out.printf("%s: %.2f ms of the server's CPU a request%n", what, (cpu - this.cpuBefore) / 1e3 / many);
		Map<String, Double> metrics = metrics();
		Map<String, Double> growth = new LinkedHashMap<>();
		metrics.forEach((name, value) -> growth.put(name, value - this.metricsBefore.getOrDefault(name, 0.0)));
		growth.forEach((name, grown) -> System.out.printf("  %s %.0f (%+.0f)%n", name, metrics.get(name), grown));
		this.cpuBefore = cpu();
		this.metricsBefore = metrics;
		return growth;
	}

	/** Wait until the application makes no more pages ahead. */
	private void awaitWarmUp() throws Exception {
		Map<String, Double> before = Map.of();
		Map<String, Double> now = metrics();
		while (!now.equals(before)) {
			Thread.sleep(2000);
			before = now;
			now = metrics();
		}
	}

	private static String kept(Map<String, Double> growth) {
		List<Double> misses = growth.entrySet()
			.stream()
			.filter((metric) -> metric.getKey().contains("miss"))
			.map(Map.Entry::getValue)
			.toList();
		return misses.isEmpty()
				? "Whether they are still kept cannot be told: the application has no metric of misses of a cache."
				: "%.0f of them were not kept any more."
					.formatted(misses.stream().mapToDouble(Double::doubleValue).sum());
	}

	private Map<String, Double> metrics() throws IOException {
		try (Connection connection = new Connection(this.management)) {
			String told = new String(connection.ask(request("GET", "/actuator/prometheus", "")).body(),
					StandardCharsets.UTF_8);
			Map<String, Double> metrics = new LinkedHashMap<>();
			told.lines().filter((line) -> line.matches("[a-z_]*cache[a-z_]*[ {].*")).forEach((line) -> {
				int end = line.lastIndexOf(' ');
				metrics.put(line.substring(0, end), Double.valueOf(line.substring(end + 1)));
			});
			return metrics;
		}
	}

	/** Microseconds of CPU that the server has used. */
	private long cpu() throws IOException {
		String stat = Files.readString(Path.of("/proc/" + this.server + "/stat"));
		String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
		return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10_000;
	}

	private String status(String name) throws IOException {
		return Files.readAllLines(Path.of("/proc/" + this.server + "/status"))
			.stream()
			.filter((line) -> line.startsWith(name + ":"))
			.map((line) -> line.substring(name.length() + 1).strip())
			.findFirst()
			.orElseThrow();
	}

	/** Bytes of all objects in use; counting them collects the others. */
	private long heap() throws IOException, InterruptedException {
		Process jcmd = new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", String.valueOf(this.server),
				"GC.class_histogram")
			.redirectErrorStream(true)
			.start();
		String told = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		jcmd.waitFor(1, TimeUnit.MINUTES);
		Matcher total = Pattern.compile("(?m)^Total +\\d+ +(\\d+)").matcher(told);
		if (!total.find()) {
			throw new IOException("jcmd tells no size of the heap: " + told);
		}
		return Long.parseLong(total.group(1));
	}

}
