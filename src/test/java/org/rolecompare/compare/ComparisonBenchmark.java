package org.rolecompare.compare;

import java.io.IOException;
import java.util.List;
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
import org.rolecompare.role.Role;
import org.rolecompare.statement.Category;

/**
 * What a comparison takes by its size, without HTTP: composing its record, and rendering
 * that.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(5)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class ComparisonBenchmark {

	/**
	 * How many roles are compared, the first ones, and in which catalogue. A cell of a
	 * generated catalogue has one statement.
	 */
	@Param({ "2 of 2x6", "4 of 4x14", "5 of 5x30", "2 of 2000x30", "2 of ours", "5 of ours" })
	public String compared = "2 of 2x6";

	private Catalogue catalogue;

	private ComparisonAddress address;

	private ComparisonAddress narrowed;

	private Comparison comparison;

	/**
	 * Read the catalogue.
	 * @throws IOException if a generated one cannot be written
	 */
	@Setup
	public void read() throws IOException {
		String[] parts = this.compared.split(" of ");
		try (MeasuredCatalogue measured = MeasuredCatalogue.named(parts[1])) {
			this.catalogue = Catalogues.read(measured.folder());
		}
		List<String> slugs = this.catalogue.roles().all().stream().map(Role::getSlug).toList();
		List<String> categories = this.catalogue.categories().all().stream().map(Category::getSlug).toList();
		this.address = ComparisonAddress.of(slugs.subList(0, Integer.parseInt(parts[0])));
		this.narrowed = this.address.toggling(categories.get(0), categories);
		this.comparison = Comparison.of(this.catalogue, this.address);
	}

	/**
	 * Compose the record of the page.
	 * @return the record
	 */
	@Benchmark
	public Comparison compose() {
		return Comparison.of(this.catalogue, this.address);
	}

	/**
	 * Compose the record of the page narrowed to one category, under the numbers of the
	 * whole one.
	 * @return the record
	 */
	@Benchmark
	public Comparison composeNarrowed() {
		return Comparison.of(this.catalogue, this.narrowed);
	}

	/**
	 * Render the page from its record.
	 * @return the page
	 */
	@Benchmark
	public String render() {
		return Rendering.text("compare/comparison", "comparison", this.comparison);
	}

}
