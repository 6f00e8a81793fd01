package org.rolecompare.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.rolecompare.ExampleCatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The packaged application writes the same archive wherever it runs: as the archive holds
 * every page that needs no choice, no page depends on the time zone, the language or the
 * JDK.
 */
class SameArchiveJarTests {

	private static final String CATALOGUE = "--" + ExampleCatalogue.PROPERTY;

	private static final Path JAVA = Path.of(System.getProperty("java.home"));

	/** Where machines keep their JDKs; build servers name them in variables. */
	private static final List<String> OTHERS = List.of("/usr/lib/jvm", "/opt/java", "/opt/hostedtoolcache");

	@TempDir
	private static Path folder;

	private static Path expected;

	@BeforeAll
	static void export() throws Exception {
		expected = folder.resolve("turkish.zip");
		assertThat(export(expected, JAVA, "Asia/Tokyo", "tr")).startsWith("Wrote " + expected + ": ");
	}

	@Test
	void inAnotherTimeZoneAndLanguage() throws Exception {
		Path other = folder.resolve("egyptian.zip");
		export(other, JAVA, "America/St_Johns", "ar");
		assertThat(other).hasSameBinaryContentAs(expected);
	}

	@Test
	void onAnotherJdk() throws Exception {
		Path home = findOther();
		assumeThat(home).as("another JDK to compare with").isNotNull();
		Path other = folder.resolve("other.zip");
		export(other, home, "America/St_Johns", "ar");
		assertThat(other).hasSameBinaryContentAs(expected);
	}

	@Test
	void leavesNothingBehindWhereTheCatalogueIsFaulty() throws Exception {
		Path empty = Files.createDirectory(folder.resolve("empty"));
		Path archive = empty.resolve("site.zip");
		String said = PackagedSite.export(JAVA, Map.of(),
				List.of("--to=" + archive, "--rolecompare.catalogue=" + empty));
		assertThat(said).startsWith("The catalogue cannot be used.\n")
			.doesNotContain("\tat ")
			.endsWith("exit code 1\n");
		assertThat(empty).isEmptyDirectory();
	}

	private static String export(Path archive, Path home, String zone, String language) throws Exception {
		String said = PackagedSite.export(home, Map.of("TZ", zone, "LC_ALL", "C"),
				List.of("--to=" + archive, CATALOGUE), "-Duser.timezone=" + zone, "-Duser.language=" + language,
				"-Dfile.encoding=ISO-8859-9");
		assertThat(said).endsWith("exit code 0\n");
		return said;
	}

	private static Path findOther() throws IOException {
		int own = Runtime.version().feature();
		Stream<Path> named = System.getenv()
			.entrySet()
			.stream()
			.filter((variable) -> variable.getKey().matches("JAVA_HOME_\\d+_.*"))
			.map((variable) -> Path.of(variable.getValue()));
		for (Path home : Stream.concat(named, OTHERS.stream().map(Path::of).flatMap(SameArchiveJarTests::list))
			.filter((home) -> Files.isExecutable(home.resolve("bin/java")) && Files.isReadable(home.resolve("release")))
			.sorted()
			.toList()) {
			String release = Files.readString(home.resolve("release"), StandardCharsets.UTF_8);
			if (release.contains("JAVA_VERSION=\"" + ((own == 17) ? 25 : 17) + ".")) {
				return home;
			}
		}
		return null;
	}

	private static Stream<Path> list(Path parent) {
		try (Stream<Path> children = Files.isDirectory(parent) ? Files.list(parent) : Stream.empty()) {
			return children.toList().stream();
		}
		catch (IOException ex) {
			return Stream.empty();
		}
	}

}
