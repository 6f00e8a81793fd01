package org.rolecompare.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.rolecompare.RoleCompareApplication;
import org.rolecompare.Socketed;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The access log, where an operator wants one, is about requests and not about readers.
 */
@Tag("application")
class AccessLogTests {

	@TempDir
	Path folder;

	@Test
	void saysWhatWasAskedForAndNotByWhom() throws IOException {
		ServletWebServerApplicationContext application = (ServletWebServerApplicationContext) SpringApplication.run(
				RoleCompareApplication.class, "--server.port=0", "--server.tomcat.accesslog.enabled=true",
				"--server.tomcat.accesslog.directory=" + this.folder);
		int port = application.getWebServer().getPort();
		Socketed.send(port, "GET", "/search?q=secret", "User-Agent: secret", "Referer: http://secret.example/",
				"X-Request-Id: 7f3a");
		Socketed.send(port, "GET", "/roles/%22%5Cx", "X-Request-Id: \"}");
		Socketed.send(port, "G\"T", "/%zz\\\"");
		application.close();
		List<String> lines = Files.readAllLines(this.folder.resolve("stdout"));
		assertThat(lines).hasSize(3).noneMatch((line) -> line.contains("secret") || line.contains("127.0.0.1"));
		JsonMapper json = JsonMapper.shared();
		JsonNode first = json.readTree(lines.get(0));
		assertThat(first.propertyNames()).containsExactly("time", "request", "method", "path", "status", "bytes",
				"microseconds");
		assertThat(first.get("path").asString()).isEqualTo("/search");
		assertThat(first.get("request").asString()).isEqualTo("7f3a");
		assertThat(first.get("status").asInt()).isEqualTo(200);
		assertThat(json.readTree(lines.get(1)).get("request").asString()).isEqualTo("-");
		assertThat(json.readTree(lines.get(2)).get("status").asInt()).isEqualTo(400);
	}

}
