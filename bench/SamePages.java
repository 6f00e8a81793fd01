import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rolecompare.GeneratedCatalogue;
import org.rolecompare.site.KindOfPage;

/**
 * Asks two builds of the application for the same addresses, on three catalogues, and
 * lists where their answers differ, headers included. The addresses are those to which
 * the old build links, redirects and sends forms, so many of each kind, and mistakes made
 * of them.
 */
public final class SamePages {

	private static final Pattern LINK = Pattern.compile("(?m)(?:href=\"|^Location: )(/(?!assets/)[^\"#\r\n]*)");

	private static final Pattern FORM = Pattern.compile("(?s)<form\\b[^>]*\\baction=\"(/[^\"#?]*)[^>]*>(.*?)</form>");

	private static final Pattern CONTROL = Pattern.compile("<(?:select|option|input|button)\\b[^>]*>");

	/**
	 * What differs between two builds of the same pages: hashes, the time, incidents, the
	 * application's version.
	 */
	private static final Pattern STAMP = Pattern.compile("(?<=-)[0-9a-f]{32}(?=\\.(?:css|js|svg))"
			+ "|(?<=\nETag: )[^\r\n]+|(?<=\nContent-Length: )\\d+|(?<=\nDate: )[\\w, :]+ GMT"
			+ "|(?<=<code>|\"incident\":\")[0-9a-f]{8}(?=[<\"])"
			+ "|(?<=<dt>Application</dt><dd>|\"name\":\"RoleCompare\",\"version\":\")[^<\"]+");

	/** White space of any kind and length looks like one blank, beside the edge of a block like none. */
	private static final Pattern SPACE = Pattern.compile("\\s+");

	private static final Pattern EDGE = Pattern.compile(" ?(</?(?:body|button|caption"
			+ "|details|div|dd|dl|dt|fieldset|figure|footer|form|h[1-6]|head|header|html|input|label|legend|li|link|main"
			+ "|meta|nav|ol|option|p|script|search|section|select|summary|svg|table|tbody|td|th|thead|title|tr|ul)\\b[^>]*>) ?");

	/** Only the body of a page is read by people, whatever its lines; lines end with its tags. */
	private static String seen(String answer) {
		int head = answer.indexOf("\r\n\r\n");
		if (head < 0 || !answer.substring(0, head).contains("text/html")) {
			return answer;
		}
		String body = SPACE.matcher(answer.substring(head)).replaceAll(" ").replace(" >", ">");
		return answer.substring(0, head) + EDGE.matcher(body).replaceAll("\n$1\n").replaceAll("\n+", "\n");
	}

	/** No address of the site, not where a page is, or what no browser sends. */
	private static final List<String> BAD = List.of("GET /nowhere", "GET /nowhere/cto", "GET /error", "GET /%zz",
			"GET /%00", "GET /a%2fb", "GET /a%5cb", "GET /a|b", "GET /{x}", "GET /é", "GET *", "GET //about",
			"GET about", "GET /%E2%80%8F", "GET /assets/nope.css", "GET /assets/../x", "GET /actuator", "FOO /about",
			"GET /actuator/env", "GET /actuator/health */*", "GET /actuator/info */*", "GET /about?%zz",
			"GET /compare?role[]=1", "GET /nowhere application/json", "GET /%zz application/json", "OPTIONS /",
			"GET /nowhere text/plain", "GET /favicon.ico", "GET /robots.txt", "GET /search?q=%3Cb%3E", "TRACE /",
			"GET /about?" + "a&".repeat(1001), "GET /roles/" + "a".repeat(5000), "GET /roles/cdo", "GET /roles/CTPO",
			"GET /compare/cto-vs-cto", "GET /compare/cto-vs-ctpo?kind=study",
			"GET /compare/" + "cto-vs-".repeat(49) + "cpo", "GET /compare/cto", "GET /overlap/cto",
			"GET /moves/cto/cto", "GET /moves/cto/CTPO?setting=nope");

	private final ExecutorService pool = Executors.newFixedThreadPool(6);

	private final List<Process> processes = new ArrayList<>();

	private final List<String> report = new ArrayList<>();

	private final List<Path> jars;

	private final int most;

	private final Path folder = Files.createTempDirectory("same-pages");

	private SamePages(List<Path> jars, int most) throws IOException {
		this.jars = jars;
		this.most = most;
		// However it ends, also by Ctrl-C, nothing is left running and nothing left
		// lying.
		Runtime.getRuntime().addShutdownHook(new Thread(this::cleanUp));
	}

	public static void main(String[] args) {
		int code = 2;
		try {
			code = new SamePages(List.of(Path.of(args[1]), Path.of(args[2])),
					(args.length > 3) ? Integer.parseInt(args[3]) : 20)
				.compare(Path.of(args[0]), System.getenv("SAME_PAGES_OUT"));
		}
		catch (Exception ex) {
			System.err.println("same-pages: " + ex.getMessage());
		}
		System.exit(code);
	}

	private int compare(Path repository, String file) throws Exception {
		Path large = Files.createDirectory(this.folder.resolve("large"));
		GeneratedCatalogue generated = GeneratedCatalogue.of(100, 20);
		generated.writeTo(large);
		generated.writeSettingsTo(large, 5);
		generated.writeCombinedRolesTo(large, 5);
		List<Crawl> crawls = List.of(
				new Crawl("our catalogue", Stream.of(KindOfPage.values()).map(KindOfPage::address).toList(), List.of()),
				new Crawl("the foreign catalogue", List.of("/"),
						List.of("--rolecompare.catalogue="
								+ repository.resolve("src/test/resources/foreign-catalogue"))),
				new Crawl("a generated catalogue", List.of("/"), List.of("--rolecompare.catalogue=" + large,
						"--rolecompare.operator=Somebody", "--rolecompare.contact=mailto:somebody@example.org")));
		for (Crawl crawl : crawls) {
			crawl.run();
		}
		System.out.println("\nPages of each kind, on our catalogue, the foreign and the generated one:");
		crawls.stream()
			.flatMap((crawl) -> crawl.asked.keySet().stream())
			.collect(Collectors.toCollection(TreeSet::new))
			.forEach((kind) -> System.out.println(crawls.stream()
				.map((crawl) -> "%5d".formatted(crawl.asked.getOrDefault(kind, List.of()).size()))
				.collect(Collectors.joining("", "", "  " + kind))));
		if (file != null) {
			Files.write(Path.of(file), this.report);
		}
		System.out.println("\n" + (this.report.isEmpty() ? "No difference." : this.report.size() + " answers differ."));
		return this.report.isEmpty() ? 0 : 1;
	}

	/** Locked, so that nothing is started any more once the hook cleans up. */
	private synchronized Build start(Path jar, List<String> settings) throws IOException {
		Path log = this.folder.resolve(this.processes.size() + ".log");
		// The server chooses a free port itself, and says which in its log.
		List<String> command = new ArrayList<>(
				List.of(System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
						"-XX:-UsePerfData", "-Xmx512m", "-Djava.io.tmpdir=" + this.folder, "-jar", jar.toString(),
						"--server.port=0", "--rolecompare.base-url=https://example.org",
						"--rolecompare.page-cache.warm-up=false"));
		command.addAll(settings);
		this.processes.add(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start());
		return new Build(jar, this.processes.get(this.processes.size() - 1), log);
	}

	private synchronized void cleanUp() {
		this.processes.forEach((process) -> process.destroyForcibly().onExit().join());
		try (Stream<Path> files = Files.walk(this.folder)) {
			files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
		}
		catch (IOException ex) {
			System.err.println("same-pages: " + this.folder + " is left, " + ex);
		}
	}

	/** The address with a star for each name in it, and its parameters without values. */
	private static String kind(String address) {
		String[] parts = address.split("\\?", 2);
		String path = parts[0].replaceAll("(?<=^/moves/)[^/]+/[^/]+|(?<=^/(?!moves/)[\\w-]{1,30}/)[^/]+", "*");
		if (parts.length == 1) {
			// How many roles there are changes a page; how it is filtered does not depend
			// on it.
			return path + " -vs-".repeat(address.split("-vs-").length - 1);
		}
		return Stream.of(parts[1].split("&"))
			.map((parameter) -> parameter.replaceAll("=.*", ""))
			.distinct()
			.sorted()
			.collect(Collectors.joining("&", path + "?", ""));
	}

	/**
	 * Where a page leads: its links, and its forms with one, two, three and five choices
	 * made.
	 */
	private static List<String> targets(String page) {
		List<String> targets = new ArrayList<>();
		LINK.matcher(page).results().forEach((link) -> targets.add(link.group(1).replace("&amp;", "&")));
		FORM.matcher(page).results().forEach((form) -> {
			String always = form.group(1) + "?";
			List<String> choices = new ArrayList<>();
			String name = "";
			for (String control : CONTROL.matcher(form.group(2)).results().map(MatchResult::group).toList()) {
				name = control.startsWith("<option") ? name : attribute(control, "name") + "=";
				String choice = name + attribute(control, "value");
				switch (attribute(control, "type")) {
					case "hidden" -> always += choice + "&";
					case "search" -> Stream.of("team", "zeppelin", "role+1").map(name::concat).forEach(choices::add);
					default -> Stream.of(choice).filter((one) -> one.matches(".+=.+")).forEach(choices::add);
				}
			}
			for (int first = 0; first < choices.size(); first++) {
				for (int many : new int[] { 1, 2, 3, 5 }) {
					// Spread over the form, which may have a list for each of two roles.
					targets.add(IntStream.iterate(first, (next) -> (next + choices.size() / many + 1) % choices.size())
						.limit(many)
						.mapToObj(choices::get)
						.distinct()
						.collect(Collectors.joining("&", always, "")));
				}
			}
		});
		return targets;
	}

	private static String attribute(String tag, String name) {
		Matcher matcher = Pattern.compile(" " + name + "=\"([^\"]*)").matcher(tag);
		return matcher.find() ? URLEncoder.encode(matcher.group(1).replace("&amp;", "&"), StandardCharsets.UTF_8) : "";
	}

	/**
	 * What is asked on one catalogue, and which answers differ, grouped by the
	 * difference.
	 */
	private final class Crawl {

		private final String name;

		private final List<String> settings;

		private final Deque<String> open = new ArrayDeque<>(BAD);

		private final Map<String, List<String>> asked = new TreeMap<>();

		private final Map<String, Integer> statuses = new TreeMap<>();

		private final Map<String, List<String>> differing = new LinkedHashMap<>();

		Crawl(String name, List<String> addresses, List<String> settings) {
			this.name = name;
			this.settings = settings;
			addresses.forEach(this::add);
		}

		void run() throws Exception {
			long start = System.nanoTime();
			List<Build> builds = List.of(start(SamePages.this.jars.get(0), this.settings),
					start(SamePages.this.jars.get(1), this.settings));
			for (Build build : builds) {
				build.await();
			}
			ask(builds);
			this.asked.values().forEach((addresses) -> addMistakes(addresses.get(0)));
			ask(builds);
			builds.forEach((build) -> build.process.destroyForcibly());
			System.out.printf("%s: %d addresses asked in %d s, %d differ; status of the old answers: %s%n", this.name,
					this.statuses.values().stream().mapToInt(Integer::intValue).sum(),
					TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
					this.differing.values().stream().mapToInt((group) -> group.size() - 1).sum(), this.statuses);
			this.differing.values()
				.forEach((group) -> System.out.printf("%n  %d times, as in%n    %s%n%s%n", group.size() - 1,
						String.join("\n    ", group.subList(1, Math.min(4, group.size()))), group.get(0)));
		}

		private boolean add(String address) {
			String kind = kind(address);
			List<String> others = this.asked.computeIfAbsent(kind, (key) -> new ArrayList<>());
			// Filters can be combined in many ways, and together do little that each does
			// not alone.
			int filters = Math.max(1, kind.split("[?&]").length - 1);
			return others.size() < Math.max(2, SamePages.this.most / (filters * filters)) && !others.contains(address)
					&& others.add(address) && this.open.add("GET " + address);
		}

		private void addMistakes(String address) {
			String path = address.replaceAll("\\?.*", "");
			String nope = address.substring(path.length()).replaceAll("=[^&]*", "=nope");
			this.open.addAll(nope.isEmpty()
					? List.of("GET " + path + "/", "GET " + path + "x", "GET " + path + ";x=1", "HEAD " + path,
							"POST " + path, "GET " + path.toUpperCase(Locale.ROOT), "GET " + path + "?page=99",
							"GET " + path + " application/json")
					: List.of("GET " + path + nope, "GET " + address + "&page=99" + nope.replace('?', '&')));
		}

		/** Both builds at once, a few addresses at a time. */
		private void ask(List<Build> builds) throws Exception {
			while (!this.open.isEmpty()) {
				Map<String, List<Future<String>>> answers = new LinkedHashMap<>();
				while (!this.open.isEmpty() && answers.size() < 24) {
					String request = this.open.remove();
					answers.put(request,
							builds.stream()
								.map((build) -> SamePages.this.pool.submit(() -> build.ask(request)))
								.toList());
				}
				for (Map.Entry<String, List<Future<String>>> pair : answers.entrySet()) {
					look(pair.getKey(), pair.getValue().get(0).get(), pair.getValue().get(1).get());
				}
			}
		}

		private void look(String request, String was, String is) {
			this.statuses.merge(was.replaceAll("(?s)HTTP/1.1 (\\d+).*", "$1"), 1, Integer::sum);
			if (!was.equals(is)) {
				note(request, was.split("\n", -1), is.split("\n", -1));
			}
			// One page that leads to many of a kind leaves some of them to the others.
			Map<String, Integer> here = new HashMap<>();
			targets(was).stream()
				.filter((target) -> here.getOrDefault(kind(target), 0) <= SamePages.this.most / 4)
				.filter(this::add)
				.forEach((target) -> here.merge(kind(target), 1, Integer::sum));
		}

		/**
		 * Grouped by the words that differ in the first line that does: the rest of the
		 * line may name the page.
		 */
		private void note(String request, String[] was, String[] is) {
			int line = Arrays.mismatch(was, is);
			String[] old = ((line < was.length) ? was[line] : "(end of the answer)").split("\\b");
			String[] now = ((line < is.length) ? is[line] : "(end of the answer)").split("\\b");
			int from = Arrays.mismatch(old, now);
			int most = Math.min(old.length, now.length) - from;
			int rest = IntStream.range(0, most)
				.filter((end) -> !old[old.length - 1 - end].equals(now[now.length - 1 - end]))
				.findFirst()
				.orElse(most);
			String difference = words(old, from, rest) + '\t' + words(now, from, rest);
			String context = "    - " + words(old, from - 12, rest - 12) + "\n    + "
					+ words(now, from - 12, rest - 12);
			this.differing.computeIfAbsent(difference, (key) -> new ArrayList<>(List.of(context))).add(request);
			SamePages.this.report.add(this.name + '\t' + request + '\t' + difference);
		}

		private String words(String[] line, int from, int rest) {
			String words = String.join("",
					Arrays.asList(line).subList(Math.max(0, from), line.length - Math.max(0, rest)));
			return words.substring(0, Math.min(200, words.length()));
		}

	}

	/** One running build. */
	private static final class Build {

		private static final Pattern READY = Pattern.compile("ready: http://localhost:(\\d+)");

		private final Path jar;

		private final Process process;

		private final Path log;

		private int port;

		Build(Path jar, Process process, Path log) {
			this.jar = jar;
			this.process = process;
			this.log = log;
		}

		void await() throws IOException, InterruptedException {
			for (int attempt = 0; this.port == 0; attempt++) {
				Matcher ready = READY.matcher(Files.readString(this.log));
				if (ready.find()) {
					this.port = Integer.parseInt(ready.group(1));
				}
				else if (attempt > 1200 || this.process.waitFor(100, TimeUnit.MILLISECONDS)) {
					throw told("does not start");
				}
			}
		}

		/**
		 * By hand, since no client sends what is malformed. HTTP/1.0 needs no chunks,
		 * whose lengths depend on stamps.
		 */
		String ask(String request) throws IOException {
			String[] parts = (request + " text/html").split(" ");
			String sent = "%s %s HTTP/1.0\r\nHost: localhost\r\nAccept: %s\r\n\r\n".formatted(parts[0], parts[1],
					parts[2]);
			try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
				socket.setSoTimeout(60_000);
				socket.getOutputStream().write(sent.getBytes(StandardCharsets.UTF_8));
				String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
				return seen(STAMP.matcher(answer).replaceAll(""));
			}
			catch (IOException ex) {
				throw told("does not answer " + request + " (" + ex.getMessage() + ")");
			}
		}

		private IOException told(String what) throws IOException {
			List<String> lines = Files.readAllLines(this.log);
			return new IOException(this.jar + " " + what + ". Its log ends:\n"
					+ String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size())));
		}

	}

}
