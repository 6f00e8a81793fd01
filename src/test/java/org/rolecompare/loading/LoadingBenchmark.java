package org.rolecompare.loading;

import java.io.IOException;
import java.time.Clock;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import org.rolecompare.MeasuredCatalogue;
import org.rolecompare.RoleCompareApplication;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.loading.file.CatalogueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What it takes to load a catalogue: once in a process, as at a start, and its parts
 * again and again.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class LoadingBenchmark {

	/** Which catalogue is loaded. */
	@Param({ "ours", "2000x30" })
	public String loaded = "ours";

	private MeasuredCatalogue measured;

	/**
	 * Provide the files.
	 * @throws IOException if a generated catalogue cannot be written
	 */
	@Setup
	public void write() throws IOException {
		this.measured = MeasuredCatalogue.named(this.loaded);
	}

	/**
	 * Delete the files.
	 * @throws IOException if a generated catalogue cannot be deleted
	 */
	@TearDown
	public void delete() throws IOException {
		this.measured.close();
	}

	/**
	 * Read the files and hold them against every rule.
	 * @return what they say
	 */
	@Benchmark
	public Object check() {
		return CatalogueCheck.check(CatalogueSource.folder(this.measured.folder()), Clock.systemUTC()).contentOrThrow();
	}

	/**
	 * The same, and turn it into entities and index them, without a database.
	 * @return the catalogue
	 */
	@Benchmark
	public Catalogue index() {
		return Catalogues.read(this.measured.folder());
	}

	/**
	 * Start the application, in a process that has not started one: check the files,
	 * write them into the database and read that.
	 * @return the catalogue
	 */
	@Benchmark
	@Warmup(iterations = 0)
	@Measurement(iterations = 1)
	public Catalogue start() {
		try (ConfigurableApplicationContext application = SpringApplication.run(RoleCompareApplication.class,
				"--server.port=0", "--rolecompare.catalogue=" + this.measured.folder())) {
			return application.getBean(CurrentCatalogue.class).get();
		}
	}

}
