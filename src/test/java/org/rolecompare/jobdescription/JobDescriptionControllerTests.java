package org.rolecompare.jobdescription;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.address.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How job descriptions are asked for and sent.
 */
@PageTest
class JobDescriptionControllerTests {

	private static final String CTO = "/roles/cto/job-description";

	@Autowired
	private Pages pages;

	@ParameterizedTest
	@CsvSource({ ".md, text/markdown;charset=UTF-8", ".txt, text/plain;charset=UTF-8" })
	void isSentAsWhatItIs(String ending, String type) {
		MvcTestResult answer = this.pages.open(CTO + ending);
		assertThat(answer).hasStatusOk().bodyText().contains("Chief Technology Officer (CTO)\n");
		assertThat(answer).headers()
			.hasValue(HttpHeaders.CONTENT_TYPE, type)
			.hasValue(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"cto-job-description" + ending + "\"")
			.hasValue("X-Robots-Tag", "noindex");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".md", ".txt" })
	void movesOtherNamesWithTheirChoice(String ending) {
		assertThat(this.pages.open("/roles/CTPO/job-description" + ending + "?chosen=1"))
			.hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.headers()
			.hasValue(HttpHeaders.LOCATION, "/roles/cpto/job-description" + ending + "?chosen=1");
		assertThat(this.pages.open("/roles/cdo/job-description" + ending)).hasStatus(HttpStatus.NOT_FOUND)
			.failure()
			.isInstanceOf(NotFound.class)
			.hasMessageContaining("No one role is called cdo");
	}

	@ParameterizedTest
	@ValueSource(strings = { ".md", ".txt" })
	void tellsInEachTextWhatWasLeftOut(String ending) {
		String bold = "%3Cb%3E".repeat(400);
		assertThat(this.pages.open(CTO + ending + "?form=advertisement&lines=" + bold + "&company=" + bold))
			.hasStatusOk()
			.bodyText()
			.contains("Left out, because there is no such line: ",
					"Left out, because it is longer than 80 letters: company.")
			.hasSizeLessThan(2000);
	}

	@Test
	void isLinkedFromTheRole() {
		assertThat(this.pages.read("/roles/cto").select("a").eachAttr("href")).contains(CTO);
	}

}
