package org.rolecompare.discovery;

import org.junit.jupiter.api.Test;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Of a contact that the operator does not name, nothing is said. */
@PageTest
class UnsaidContactTests {

	@Autowired
	private Pages pages;

	@Test
	void isNotThere() {
		assertThat(this.pages.open("/.well-known/security.txt")).hasStatus(404);
	}

}
