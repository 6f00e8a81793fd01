package org.rolecompare.results;

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

/** What an index and a search take, without HTTP. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class SearchBenchmark {

	/** Which catalogue is searched; 667 by 30 have 20,010 statements. */
	@Param({ "ours", "667x30", "2000x30" })
	public String searched = "ours";

	private Catalogue catalogue;

	private CatalogueIndex index;

	private SearchResults page;

	/**
	 * Read the catalogue and index it.
	 * @throws IOException if a generated one cannot be written
	 */
	@Setup
	public void read() throws IOException {
		try (MeasuredCatalogue measured = MeasuredCatalogue.named(this.searched)) {
			this.catalogue = Catalogues.read(measured.folder());
		}
		this.index = new CatalogueIndex(this.catalogue);
		this.page = find();
	}

	/**
	 * Index the catalogue.
	 * @return the index
	 */
	@Benchmark
	public CatalogueIndex index() {
		return new CatalogueIndex(this.catalogue);
	}

	/**
	 * Find two words and compose the record of the page.
	 * @return the record
	 */
	@Benchmark
	public SearchResults find() {
		return SearchResults.of(this.index, SearchAddress.of("board budget"));
	}

	/**
	 * Find nothing, which looks for words spelt much like the given ones.
	 * @return the record
	 */
	@Benchmark
	public SearchResults findNothing() {
		return SearchResults.of(this.index, SearchAddress.of("ofiser zeppelin"));
	}

	/**
	 * Suggest what a reader may mean.
	 * @return the suggestions
	 */
	@Benchmark
	public Object suggest() {
		return Suggestion.of(this.index, SearchAddress.of("who owns bud"));
	}

	/**
	 * Render what was found.
	 * @return the page
	 */
	@Benchmark
	public String render() {
		return Rendering.text("results/results", "searchResults", this.page);
	}

}
