package org.rolecompare.search;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import org.rolecompare.MeasuredCatalogue;
import org.rolecompare.Rendering;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.loading.Catalogues;

/** What a search takes, without HTTP: for two words, and for words that are nowhere. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(5)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class SearchBenchmark {

	/** Which catalogue is searched. */
	@Param({ "ours", "2000x30" })
	public String searched = "ours";

	private Catalogue catalogue;

	private Search search;

	/**
	 * Read the catalogue.
	 * @throws IOException if a generated one cannot be written
	 */
	@Setup
	public void read() throws IOException {
		try (MeasuredCatalogue measured = MeasuredCatalogue.named(this.searched)) {
			this.catalogue = Catalogues.read(measured.folder());
		}
		this.search = find();
	}

	/**
	 * Find two words and compose the record of the page.
	 * @return the record
	 */
	@Benchmark
	public Search find() {
		return Search.of(this.catalogue, SearchAddress.of("board budget", null, null));
	}

	/**
	 * Find nothing, which looks for roles of similar names.
	 * @return the record
	 */
	@Benchmark
	public Search findNothing() {
		return Search.of(this.catalogue, SearchAddress.of("ofiser zeppelin", null, null));
	}

	/**
	 * Render what was found.
	 * @return the page
	 */
	@Benchmark
	public String render() {
		return Rendering.text("search/search", "search", this.search);
	}

}
