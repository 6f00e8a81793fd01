package org.rolecompare.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged application says what it is made of.
 */
class ContentsJarTests {

	private static final String LIBRARIES = "BOOT-INF/lib/";

	/** Comes with the packaging, from Spring Boot, and not with a dependency. */
	private static final String TOOLS = "spring-boot-jarmode-tools-";

	private static final Pattern COMPONENT = Pattern.compile("\"purl\" : \"pkg:maven/[^/]+/([^@]+)@([^?]+)\\?");

	private static final Pattern LICENSED = Pattern.compile("(?m)^ +\\(.+\\) .+ \\([^: ]+:([^: ]+):([^ ]+) - ");

	@Test
	void listsEveryLibraryForMachines() throws IOException {
		assertThat(listed(COMPONENT, "META-INF/sbom/application.cdx.json")).containsAll(libraries());
	}

	@Test
	void listsTheLicenceOfEveryLibrary() throws IOException {
		assertThat(listed(LICENSED, "META-INF/THIRD-PARTY.txt")).containsAll(libraries());
	}

	@Test
	void hasAFingerprint() throws IOException {
		try (JarFile jar = jar();
				InputStream content = jar.getInputStream(jar.getEntry("META-INF/build-info.properties"))) {
			Properties build = new Properties();
			build.load(content);
			assertThat(build.getProperty("build.fingerprint")).matches("[0-9a-f]{64}");
			assertThat(build).doesNotContainKey("build.time");
		}
	}

	private static List<String> libraries() throws IOException {
		try (JarFile jar = jar()) {
			List<String> libraries = jar.stream()
				.map((entry) -> entry.getName())
				.filter((name) -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
				.map((name) -> name.substring(LIBRARIES.length()))
				.filter((name) -> !name.startsWith(TOOLS))
				.toList();
			assertThat(libraries).isNotEmpty();
			return libraries;
		}
	}

	private static List<String> listed(Pattern entry, String file) throws IOException {
		try (JarFile jar = jar(); InputStream content = jar.getInputStream(jar.getEntry(file))) {
			return entry.matcher(new String(content.readAllBytes(), StandardCharsets.UTF_8))
				.results()
				.map((match) -> match.group(1) + "-" + match.group(2) + ".jar")
				.toList();
		}
	}

	private static JarFile jar() throws IOException {
		return new JarFile(PackagedSite.JAR.toFile());
	}

}
