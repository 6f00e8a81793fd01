package org.rolecompare.api;

import java.net.http.HttpResponse;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.rolecompare.site.SiteTest;
import org.rolecompare.site.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Our own catalogue answers programs as the contract has it, whatever it says. */
@SiteTest
class OwnCatalogueContractTests {

	@Autowired
	private Visitor visitor;

	@Test
	void everyExampleCanBeTriedKeepsTheContractAndSaysWhatThePageSays() {
		Contracts contracts = Contracts.of((address) -> {
			HttpResponse<byte[]> answer = this.visitor.ask(address);
			assertThat(answer.statusCode()).as(address).isEqualTo(200);
			return answer.body();
		});
		assertThat(contracts.examples()).hasSameSizeAs(contracts.contract().get("paths"))
			.allSatisfy((address) -> assertThat(AnswerOnPage.missing(contracts.ask(address), this::page)).isEmpty());
	}

	private Document page(String address) {
		return this.visitor.parse(this.visitor.ask(address).body(), address);
	}

}
