package org.rolecompare.api;

import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.address.Ending;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs are told what readers see, field by field, whatever is asked for. */
@PageTest
class AnswersOnThePageTests {

	@Autowired
	private Pages pages;

	@TestFactory
	Stream<DynamicTest> everyFieldOfAnAnswerIsOnItsPage() {
		Contracts contracts = Contracts.servedBy(this.pages);
		return Operations.read().addressesOfPages().map((address) -> DynamicTest.dynamicTest(address, () -> {
			JsonNode answer = contracts.ask(address);
			assertThat(answer.at("/about/page").asString()).contains(address.substring(Ending.API.length()));
			assertThat(AnswerOnPage.missing(answer, this.pages::read)).isEmpty();
		}));
	}

	@Test
	void whatAPageDoesNotShowIsFound() {
		assertThat(AnswerOnPage.missing(JsonMapper.shared()
			.readTree("{\"about\": {\"page\": \"http://localhost/x\"}, \"role\": {\"text\": \"Leads.\", \"count\": 12,"
					+ " \"published\": \"2019-11\", \"kind\": \"study\", \"note\": \"Not shown\"}}"),
				(page) -> Jsoup.parse("<p>leads. <b>1,200</b> 12 of them, November 2019")))
			.containsExactly("role.note: Not shown");
	}

}
