package org.rolecompare.loading.file;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueSourceTests {

	private final List<Fault> faults = new ArrayList<>();

	@TempDir
	Path folder;

	@BeforeEach
	void writeTwoFiles() throws IOException {
		write("catalogue.yaml", "title: Two files\n");
		write("roles/cook.yaml", "slug: cook\n");
	}

	@Test
	void readsDataSortedByPathWithSlashes() throws IOException {
		write("skills/esco-skills.csv", "a,b\n");
		write("a/b.YML", "c: 1\n");
		assertThat(read()).containsOnlyKeys("a/b.YML", "catalogue.yaml", "roles/cook.yaml", "skills/esco-skills.csv");
		assertThat(this.faults).isEmpty();
	}

	@Test
	void leavesOutWhatIsHiddenOrForPeople() throws IOException {
		for (String file : List.of("README.md", "LICENSE", ".git/config.yaml", "roles/.cook.yaml.swp",
				"roles/.cook.yaml", "roles/cook.yaml~", "roles/#cook.yaml#")) {
			write(file, "x");
		}
		assertThat(read()).containsOnlyKeys("catalogue.yaml", "roles/cook.yaml");
		assertThat(this.faults).isEmpty();
	}

	@Test
	void followsLinksAsAMountedConfigurationHasThem() throws IOException {
		write("..data/mate.yaml", "slug: mate\n");
		Files.createSymbolicLink(this.folder.resolve("roles/mate.yaml"), Path.of("../..data/mate.yaml"));
		assertThat(read()).containsOnlyKeys("catalogue.yaml", "roles/cook.yaml", "roles/mate.yaml");
	}

	@Test
	void namesLinksThatLeadInACircleOrNowhere() throws IOException {
		Files.createSymbolicLink(this.folder.resolve("roles/circle"), this.folder);
		Files.createSymbolicLink(this.folder.resolve("roles/gone.yaml"), Path.of("nowhere.yaml"));
		assertThat(read()).containsOnlyKeys("catalogue.yaml", "roles/cook.yaml");
		assertThat(this.faults).extracting(Fault::toString)
			.containsExactlyInAnyOrder("roles/circle: is a link that leads back to a folder it stands in [readable]",
					"roles/gone.yaml: is a link to a file that does not exist [readable]");
	}

	/** Whoever opened one would wait for ever. */
	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	@Timeout(10)
	void namesPipesWithoutOpeningThem() throws IOException {
		pipe(this.folder.resolve("roles/mate.yaml"));
		assertThat(read()).containsOnlyKeys("catalogue.yaml", "roles/cook.yaml");
		assertThat(this.faults).extracting(Fault::toString)
			.containsExactly("roles/mate.yaml: is not a regular file [readable]");
		Path pipe = this.folder.resolve("pipe");
		pipe(pipe);
		assertThat(CatalogueFiles.read(CatalogueSource.folder(pipe)).faults()).extracting(Fault::toString)
			.containsExactly(": is not a directory [readable]");
	}

	@Test
	void saysThatThereIsNoFolder() {
		Path nowhere = this.folder.resolve("nowhere");
		assertThat(CatalogueFiles.read(CatalogueSource.folder(nowhere)).faults()).extracting(Fault::toString)
			.containsExactly(": does not exist [readable]");
		Path file = this.folder.resolve("catalogue.yaml");
		assertThat(CatalogueFiles.read(CatalogueSource.folder(file)).faults()).extracting(Fault::toString)
			.containsExactly(": is not a directory [readable]");
		assertThat(CatalogueFiles.read(new ClasspathSource("nowhere")).faults()).extracting(Fault::rule)
			.containsExactly("readable");
	}

	@Test
	void readsTheSameFromAJar() throws IOException {
		SortedMap<String, byte[]> onDisk = read();
		Path jar = this.folder.resolve("with space.jar");
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
			out.putNextEntry(new ZipEntry("packed/"));
			for (var file : onDisk.entrySet()) {
				out.putNextEntry(new ZipEntry("packed/" + file.getKey()));
				out.write(file.getValue());
			}
		}
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		try (URLClassLoader loader = new URLClassLoader(new URL[] { jar.toUri().toURL() }, before)) {
			thread.setContextClassLoader(loader);
			SortedMap<String, byte[]> packed = new ClasspathSource("packed").read(this.faults::add);
			assertThat(packed).containsOnlyKeys(onDisk.keySet());
			assertThat(ContentHash.of(packed)).isEqualTo(ContentHash.of(onDisk));
		}
		finally {
			thread.setContextClassLoader(before);
		}
	}

	@Test
	void hashesWhatIsReadWhateverTheLineEnds() throws IOException {
		String before = ContentHash.of(read());
		write("README.md", "changed");
		write("catalogue.yaml", "title: Two files\r\n");
		assertThat(ContentHash.of(read())).isEqualTo(before).matches("[0-9a-f]{64}");
		write("catalogue.yaml", "title: Two file\n");
		assertThat(ContentHash.of(read())).isNotEqualTo(before);
	}

	private SortedMap<String, byte[]> read() {
		return CatalogueSource.folder(this.folder).read(this.faults::add);
	}

	private void write(String file, String text) throws IOException {
		Path path = this.folder.resolve(file);
		Files.createDirectories(path.resolveSibling("."));
		Files.write(path, text.getBytes(StandardCharsets.UTF_8));
	}

	private static void pipe(Path place) throws IOException {
		Process made = new ProcessBuilder("mkfifo", place.toString()).start();
		assertThat(made.onExit().join().exitValue()).isZero();
	}

}
