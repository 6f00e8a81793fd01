package org.rolecompare.export;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.site.SiteTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The whole site as files, read from disk as a browser does that has no server. */
@SiteTest
@ExampleCatalogue
class ExportedSiteTests {

	private static final Pattern SCHEME = Pattern.compile("[a-z]+:.*", Pattern.DOTALL);

	/** What the server has answered; it is asked once for all tests. */
	private static final Map<String, byte[]> ANSWERS = new ConcurrentHashMap<>();

	private static final Map<Boolean, Map<String, byte[]>> ARCHIVES = new ConcurrentHashMap<>();

	@TempDir
	Path folder;

	@Autowired
	CurrentCatalogue current;

	@Value("${local.server.port}")
	int port;

	private Path zip;

	@BeforeEach
	void name() {
		this.zip = this.folder.resolve("site.zip");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void everyLinkLeadsToAFileAndEveryAnchorToAPlace(boolean known) throws IOException {
		Map<String, byte[]> files = export(known);
		Map<String, Document> pages = new LinkedHashMap<>();
		files.forEach((name, content) -> {
			if (name.endsWith(".html")) {
				pages.put(name, Jsoup.parse(new String(content, StandardCharsets.UTF_8)));
			}
		});
		List<String> faults = new ArrayList<>();
		pages.forEach((name, page) -> {
			for (Element link : page.select("a[href], link[href], script[src], img[src]")) {
				String href = link.attr(link.hasAttr("src") ? "src" : "href");
				if (!SCHEME.matcher(href).matches() && !leads(name, href, files, pages)) {
					faults.add(name + ": " + link.outerHtml());
				}
			}
		});
		assertThat(pages).hasSizeGreaterThan(100);
		assertThat(faults).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void noPageHasADeadControl(boolean known) throws IOException {
		export(known).forEach((name, content) -> {
			if (name.endsWith(".html")) {
				Document page = Jsoup.parse(new String(content, StandardCharsets.UTF_8));
				Elements dead = page.select("form, input, select, button, textarea, datalist, [data-swap], .chip");
				assertThat(dead).as(name).isEmpty();
				Elements empty = page.select("main p, main li, main nav, main section");
				empty.removeIf((part) -> part.hasText() || !part.select("svg").isEmpty());
				assertThat(empty).as(name).isEmpty();
			}
		});
	}

	@Test
	void nothingTellsWhereAnArchiveWasMadeThatComesFromNowhere() throws IOException {
		export(false).forEach((name, content) -> assertThat(new String(content, StandardCharsets.UTF_8)).as(name)
			.doesNotContain(SiteTest.BASE_URL, "localhost", "127.0.0.1", Origin.NOWHERE));
	}

	@Test
	void whatIsNotInTheArchiveIsFoundAtTheInstallation() throws IOException {
		Document page = Jsoup.parse(new String(export(true).get("about.html"), StandardCharsets.UTF_8));
		assertThat(page.select("a[href^=" + SiteTest.BASE_URL + "/references?]")).isNotEmpty();
	}

	@Test
	void theSumsAreThoseOfAllFiles() throws Exception {
		Map<String, byte[]> files = export(false);
		String sums = new String(files.remove("SHA256SUMS"), StandardCharsets.UTF_8);
		StringBuilder expected = new StringBuilder();
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			byte[] sum = MessageDigest.getInstance("SHA-256").digest(file.getValue());
			expected.append(HexFormat.of().formatHex(sum)).append("  ").append(file.getKey()).append('\n');
		}
		assertThat(sums).isEqualTo(expected.toString());
	}

	@Test
	void holdsTheLicencesAndTextsBesidePages() throws IOException {
		Map<String, byte[]> files = export(false);
		assertThat(files.get("LICENSE")).isEqualTo(Files.readAllBytes(Path.of("LICENSE")));
		assertThat(new String(files.get("README.txt"), StandardCharsets.UTF_8)).contains("CC BY 4.0", "ESCO",
				this.current.get().edition().getVersion());
		assertThat(files).containsKeys("index.html", "roles/cto/job-description.md", "roles/cto/job-description.txt",
				"references.page-2.html", "compare.role-cto.html");
		assertThat(files.keySet()).allMatch((name) -> name.matches("[A-Za-z0-9_./-]+"));
	}

	@Test
	void isTheSameEachTime() throws IOException {
		write(false);
		byte[] first = Files.readAllBytes(this.zip);
		write(false);
		assertThat(Files.readAllBytes(this.zip)).isEqualTo(first);
	}

	@Test
	void leavesWhatWasThereWhereAPageFails() throws IOException {
		Files.writeString(this.zip, "before");
		PageSource broken = (address) -> {
			if ("/about".equals(address)) {
				throw new ExportException("/about is answered with 500");
			}
			return read(address);
		};
		SiteExport export = new SiteExport(this.current.get(), broken, new Origin(SiteTest.BASE_URL, false));
		assertThatExceptionOfType(ExportException.class)
			.isThrownBy(() -> ArchiveFile.of(this.zip.toString()).write(export, LocalDateTime.of(2026, 1, 1, 0, 0)))
			.withMessage("/about is answered with 500");
		try (Stream<Path> left = Files.list(this.folder)) {
			assertThat(left).containsExactly(this.zip);
		}
		assertThat(this.zip).hasContent("before");
	}

	@Test
	void tellsOfAnAddressThatIsNotAnsweredWithAPage() {
		LoopbackSource source = new LoopbackSource(this.port);
		assertThatExceptionOfType(ExportException.class).isThrownBy(() -> source.read("/roles/nobody"))
			.withMessage("/roles/nobody is answered with 404");
	}

	private boolean leads(String from, String href, Map<String, byte[]> files, Map<String, Document> pages) {
		String[] parts = href.split("#", 2);
		String target = parts[0].isEmpty() ? from : URI.create(from).resolve(parts[0]).toString();
		boolean there = files.containsKey(target) && !href.startsWith("/");
		return there && (parts.length < 2 || pages.get(target).getElementById(parts[1]) != null);
	}

	/** The files of an archive, which is written once for all tests that read it. */
	private Map<String, byte[]> export(boolean known) throws IOException {
		Map<String, byte[]> kept = ARCHIVES.get(known);
		if (kept == null) {
			kept = write(known);
			ARCHIVES.put(known, kept);
		}
		return new LinkedHashMap<>(kept);
	}

	/** Without a known origin the address of the running server is taken for nowhere. */
	private Map<String, byte[]> write(boolean known) throws IOException {
		SiteExport export = new SiteExport(this.current.get(), this::read, new Origin(SiteTest.BASE_URL, known));
		ArchiveFile.of(this.zip.toString()).write(export, LocalDateTime.of(2026, 1, 1, 0, 0));
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipFile archive = new ZipFile(this.zip.toFile())) {
			for (ZipEntry entry : archive.stream().toList()) {
				assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2026, 1, 1, 0, 0));
				files.put(entry.getName(), archive.getInputStream(entry).readAllBytes());
			}
		}
		return files;
	}

	private byte[] read(String address) {
		return ANSWERS.computeIfAbsent(address, new LoopbackSource(this.port)::read);
	}

}
