package org.rolecompare.page;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class BaseUrlTests {

	private final ServerProperties server = new ServerProperties();

	private final MockEnvironment environment = new MockEnvironment();

	@Test
	void isWhatTheOperatorSaysWithoutASlashAtItsEnd() {
		assertThat(baseUrl(" https://roles.example/people/ ").get()).isEqualTo("https://roles.example/people");
		assertThat(baseUrl("https://roles.example").isHttps()).isTrue();
		assertThat(baseUrl("http://roles.example").isHttps()).isFalse();
	}

	@Test
	void isWhereTheServerListensIfTheOperatorSaysNothing() {
		assertThat(baseUrl("").get()).isEqualTo("http://localhost:8080");
		this.server.setPort(0);
		this.environment.setProperty("local.server.port", "4711");
		this.server.getServlet().setContextPath("/people/roles");
		assertThat(baseUrl(" ").get()).isEqualTo("http://localhost:4711/people/roles");
		this.server.setSsl(new Ssl());
		assertThat(baseUrl("").get()).isEqualTo("https://localhost:4711/people/roles");
		assertThat(baseUrl("").isHttps()).isTrue();
		this.server.getServlet().setContextPath("/rôles");
		assertThat(baseUrl("").get()).isEqualTo("https://localhost:4711/r%C3%B4les");
	}

	@Test
	void isStillReachedFromItsOwnMachineUnderAnotherName() {
		assertThat(baseUrl("https://roles.example").local()).isEqualTo("http://localhost:8080");
	}

	@ParameterizedTest
	@CsvSource({ "0.0.0.0, localhost", "::, localhost", "127.0.0.2, 127.0.0.2", "::1, [0:0:0:0:0:0:0:1]" })
	void namesTheOneAddressAtWhichTheServerListens(String address, String host) throws UnknownHostException {
		this.server.setAddress(InetAddress.getByName(address));
		assertThat(baseUrl("").get()).isEqualTo("http://" + host + ":8080");
	}

	private BaseUrl baseUrl(String said) {
		return new BaseUrl(new SiteProperties(said, "", "", "", "", "", "", ""), this.server, this.environment);
	}

}
