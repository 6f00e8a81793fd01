package org.rolecompare.memo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.address.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How board papers are asked for.
 */
@PageTest
class MemoControllerTests {

	@Autowired
	private Pages pages;

	@ParameterizedTest
	@ValueSource(strings = { "memo", "memo.md" })
	void movesOtherNamesWithTheirAnswers(String page) {
		assertThat(this.pages.open("/combined-roles/CTPO/" + page + "?for=Us&yes=start-up"))
			.hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.headers()
			.hasValue(HttpHeaders.LOCATION, "/combined-roles/cpto/" + page + "?for=Us&yes=start-up");
		assertThat(this.pages.open("/combined-roles/cto/" + page)).hasStatus(HttpStatus.NOT_FOUND)
			.failure()
			.isInstanceOf(NotFound.class);
	}

	@Test
	void sendsADecisionRecordThatSearchEnginesLeaveAlone() {
		assertThat(this.pages.open("/combined-roles/cpto/memo.md?yes=start-up")).hasStatusOk()
			.headers()
			.hasValue(HttpHeaders.CONTENT_TYPE, "text/markdown;charset=UTF-8")
			.hasValue("X-Robots-Tag", "noindex");
	}

	@Test
	void understandsOlderAddresses() {
		assertThat(this.pages.read("/combined-roles/cpto/memo?signal=start-up")
			.select("form [name=yes]")
			.eachAttr("value")).containsExactly("start-up");
	}

}
