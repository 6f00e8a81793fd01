package org.rolecompare.site;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.rolecompare.ExampleCatalogue;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@SiteTest
@ExampleCatalogue
class KindOfPageTests {

	@Autowired
	private Visitor visitor;

	@ParameterizedTest
	@EnumSource
	void isAPageOfTheExampleCatalogueToo(KindOfPage kind) {
		assertThat(this.visitor.read(kind).select("h1").text()).isNotBlank();
	}

}
