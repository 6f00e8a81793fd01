package org.rolecompare.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.rolecompare.RoleCompareApplication;
import org.rolecompare.Socketed;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("application")
@ExtendWith(OutputCaptureExtension.class)
class StartupLogTests {

	private static final Pattern READY = Pattern.compile("Role Compare is ready: (http://localhost:(\\d+)(/.*))");

	@Test
	void namesAnAddressThatIsAnsweredAndThatPagesCarry(CapturedOutput output) {
		try (ConfigurableApplicationContext application = SpringApplication.run(RoleCompareApplication.class,
				"--server.port=0", "--server.servlet.context-path=/people/roles")) {
			assertThat(application.isRunning()).isTrue();
			Matcher ready = READY.matcher(output);
			assertThat(ready.find()).isTrue();
			Document home = Socketed.send(Integer.parseInt(ready.group(2)), "GET", ready.group(3)).page();
			assertThat(home.select("h1")).hasSize(1);
			assertThat(home.select("link[rel=canonical]").attr("href")).isEqualTo(ready.group(1));
		}
	}

}
