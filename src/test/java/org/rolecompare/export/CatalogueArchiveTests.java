package org.rolecompare.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.site.SiteTest;
import org.rolecompare.site.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The catalogue as files, read back. */
@SiteTest
@ExampleCatalogue
class CatalogueArchiveTests {

	private static final Set<String> FOR_PEOPLE = Set.of("README.txt", "SHA256SUMS");

	@TempDir
	private Path folder;

	@Autowired
	private Visitor visitor;

	@Autowired
	private CurrentCatalogue current;

	@Test
	void isACatalogueOfTheSameVersionOnceUnpacked() throws Exception {
		Map<String, byte[]> files = unzip(ask().body());
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			Path unpacked = this.folder.resolve(file.getKey());
			Files.createDirectories(unpacked.getParent());
			Files.write(unpacked, file.getValue());
		}
		assertThat(Catalogues.read(this.folder).edition().getVersion())
			.isEqualTo(this.current.get().edition().getVersion());
	}

	@Test
	void holdsEachFileAsItWasReadAndNothingElseOfItsFolder() throws Exception {
		Map<String, byte[]> files = unzip(ask().body());
		assertThat(files.keySet()).containsAll(FOR_PEOPLE);
		files.keySet().removeAll(FOR_PEOPLE);
		assertThat(files.keySet()).contains("catalogue.yaml", "roles/cto.yaml", "skills/esco-skills.csv")
			.allMatch((name) -> name.endsWith(".yaml") || name.endsWith(".csv"));
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			assertThat(file.getValue()).as(file.getKey())
				.isEqualTo(Files.readAllBytes(Path.of(ExampleCatalogue.FOLDER, file.getKey())));
		}
	}

	@Test
	void saysWhatItIsAndUnderWhichLicenceAndHowToCheckIt() throws Exception {
		Map<String, byte[]> files = unzip(ask().body());
		Catalogue catalogue = this.current.get();
		assertThat(text(files, "README.txt")).contains(catalogue.edition().getTitle(), catalogue.edition().getVersion(),
				"is under " + catalogue.edition().getLicence(), "ESCO", "sha256sum -c SHA256SUMS");
		assertThat(text(files, "SHA256SUMS").lines()).hasSize(files.size() - 1).allSatisfy((line) -> {
			String[] sum = line.split("  ", 2);
			assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(files.get(sum[1]))))
				.isEqualTo(sum[0]);
		});
	}

	@Test
	void hasTheSameBytesEachTimeAndAValidator() {
		HttpResponse<byte[]> answer = ask();
		assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment;")
			.contains(this.current.get().edition().getVersion() + ".zip");
		assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
		String validator = answer.headers().firstValue("ETag").orElseThrow();
		assertThat(this.visitor.ask("/catalogue.zip", "If-None-Match", validator).statusCode()).isEqualTo(304);
		assertThat(this.visitor.ask("/catalogue.zip", "Cache-Control", "no-cache").body()).isEqualTo(answer.body());
	}

	@Test
	void namesNeitherInstallationNorOperatorNorCreditsThatAreNotDue() throws Exception {
		assertThat(text(unzip(ask().body()), "README.txt")).doesNotContain(SiteTest.BASE_URL, "The Testers");
		Map<String, byte[]> foreign = unzip(new CatalogueArchive(Catalogues.foreign(), new TreeMap<>()).bytes());
		assertThat(text(foreign, "README.txt")).contains("names no licence.").doesNotContain("ESCO");
	}

	private HttpResponse<byte[]> ask() {
		HttpResponse<byte[]> answer = this.visitor.ask("/catalogue.zip");
		assertThat(answer.statusCode()).isEqualTo(200);
		return answer;
	}

	private static String text(Map<String, byte[]> files, String name) {
		return new String(files.get(name), StandardCharsets.UTF_8);
	}

	private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				files.put(entry.getName(), entries.readAllBytes());
			}
		}
		return files;
	}

}
