package org.rolecompare;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
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

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * What a page takes on our catalogue and on one of 2,000 roles by 30 categories: the same
 * pages, over HTTP, one reader, nothing cached.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 5)
public class ComparisonBenchmark {

	/** Which catalogue is loaded. */
	@Param({ "ours", "large" })
	public String catalogue = "ours";

	private final HttpClient reader = HttpClient.newHttpClient();

	private Path folder = Path.of("");

	private ConfigurableApplicationContext application;

	private String address = "";

	private String pair = "cto-vs-cpto";

	private String role = "cpto";

	/**
	 * Start the application.
	 * @throws IOException if the generated catalogue cannot be written
	 */
	@Setup
	public void start() throws IOException {
		String option = "--rolecompare.catalogue=";
		if (this.catalogue.equals("large")) {
			this.folder = Files.createTempDirectory("catalogue");
			GeneratedCatalogue.of(2000, 30).writeTo(this.folder);
			option += this.folder;
			this.pair = GeneratedCatalogue.role(1000) + "-vs-" + GeneratedCatalogue.role(2000);
			this.role = GeneratedCatalogue.role(2000);
		}
		this.application = SpringApplication.run(RoleCompareApplication.class, "--server.port=0", option);
		this.address = "http://localhost:" + this.application.getEnvironment().getProperty("local.server.port");
	}

	/**
	 * Stop the application.
	 * @throws IOException if the generated catalogue cannot be deleted
	 */
	@TearDown
	public void stop() throws IOException {
		this.application.close();
		if (this.catalogue.equals("large")) {
			FileSystemUtils.deleteRecursively(this.folder);
		}
	}

	/**
	 * Open a comparison of two roles.
	 * @return the page
	 * @throws Exception if it does not answer
	 */
	@Benchmark
	public String comparison() throws Exception {
		return open("/compare/" + this.pair);
	}

	/**
	 * Open a role.
	 * @return the page
	 * @throws Exception if it does not answer
	 */
	@Benchmark
	public String role() throws Exception {
		return open("/roles/" + this.role);
	}

	/**
	 * Search for two words.
	 * @return the page
	 * @throws Exception if it does not answer
	 */
	@Benchmark
	public String search() throws Exception {
		return open("/search?q=board%20budget");
	}

	private String open(String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.address + path)).build();
		HttpResponse<String> answer = this.reader.send(request, HttpResponse.BodyHandlers.ofString());
		if (answer.statusCode() != 200) {
			throw new IllegalStateException(path + " answered " + answer.statusCode());
		}
		return answer.body();
	}

}
