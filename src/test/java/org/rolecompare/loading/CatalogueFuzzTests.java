package org.rolecompare.loading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

import org.rolecompare.loading.file.CatalogueSource;
import org.rolecompare.loading.file.Fault;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever stands in a file of a catalogue, the check lists its faults, each in one line,
 * or has it loaded.
 */
class CatalogueFuzzTests {

	private static final SortedMap<String, byte[]> CATALOGUE = new TreeMap<>();

	@TempDir
	private static Path folder;

	@BeforeAll
	static void readCatalogue() {
		CATALOGUE.putAll(CatalogueSource.folder(TinyCatalogue.in(folder).folder()).read(CatalogueFuzzTests::refuse));
	}

	/** Every file as it should be, and broken in each of the ways that the rules know. */
	static Stream<byte[]> files() {
		Stream<byte[]> broken = Stream.concat(Breaks.ofIntegrity(), Breaks.ofStyle())
			.map((fault) -> input(fault.file(), text(fault.file()).replace(fault.text(), fault.replacement())));
		return Stream.concat(CATALOGUE.keySet().stream().map((file) -> input(file, text(file))), broken);
	}

	@MethodSource("files")
	@FuzzTest(maxDuration = "10m")
	void everyFileIsReadOrRefused(byte[] input) {
		List<String> files = List.copyOf(CATALOGUE.keySet());
		int file = (input.length > 0) ? Byte.toUnsignedInt(input[0]) % files.size() : 0;
		byte[] content = (input.length > 0) ? Arrays.copyOfRange(input, 1, input.length) : input;
		CatalogueReport report = CatalogueCheck.check(new OneFileReplaced(files.get(file), content),
				TinyCatalogue.TODAY);
		assertThat(Stream.concat(report.faults().stream(), report.warnings().stream())).extracting(Fault::toString)
			.allSatisfy((fault) -> assertThat(fault).doesNotContainPattern("\\p{Cc}"));
		report.content().ifPresent(Catalogues::load);
	}

	private static String text(String file) {
		return new String(CATALOGUE.get(file), StandardCharsets.UTF_8);
	}

	/** The number of a file and what stands in it. */
	private static byte[] input(String file, String text) {
		ByteArrayOutputStream input = new ByteArrayOutputStream();
		input.write(List.copyOf(CATALOGUE.keySet()).indexOf(file));
		input.writeBytes(text.getBytes(StandardCharsets.UTF_8));
		return input.toByteArray();
	}

	private static void refuse(Fault fault) {
		throw new IllegalStateException(fault.toString());
	}

	/**
	 * The catalogue with something else in one of its files.
	 *
	 * @param file the file
	 * @param content what stands in it
	 */
	private record OneFileReplaced(String file, byte[] content) implements CatalogueSource {

		@Override
		public SortedMap<String, byte[]> read(Consumer<Fault> faults) {
			SortedMap<String, byte[]> contents = new TreeMap<>(CATALOGUE);
			contents.put(this.file, this.content);
			return contents;
		}

		@Override
		public String location() {
			return "";
		}

	}

}
