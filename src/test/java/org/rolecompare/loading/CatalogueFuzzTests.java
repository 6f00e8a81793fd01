package org.rolecompare.loading;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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

	/** The number of a file and what stands in it: every file as it should be. */
	static Stream<byte[]> files() {
		List<byte[]> contents = List.copyOf(CATALOGUE.values());
		return IntStream.range(0, contents.size()).mapToObj((file) -> {
			byte[] content = contents.get(file);
			byte[] input = new byte[content.length + 1];
			input[0] = (byte) file;
			System.arraycopy(content, 0, input, 1, content.length);
			return input;
		});
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
