package org.rolecompare.discovery;

import org.junit.jupiter.api.Test;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever finds a weakness is told where to report it. */
@PageTest
@DirtiesContext
@TestPropertySource(properties = { "rolecompare.base-url=https://roles.example",
		"rolecompare.security-contact=mailto:security@example.org",
		"rolecompare.security-expires=2027-11-25T00:00:00+01:00" })
class SecurityTextTests {

	@Autowired
	private Pages pages;

	@Test
	void isSaidAsTheStandardHasIt() {
		assertThat(this.pages.open("/.well-known/security.txt")).hasStatusOk()
			.hasContentType("text/plain;charset=UTF-8")
			.bodyText()
			.isEqualTo("""
					Contact: mailto:security@example.org
					Expires: 2027-11-24T23:00:00Z
					Preferred-Languages: en
					Canonical: https://roles.example/.well-known/security.txt
					""");
	}

}
