package org.rolecompare.figure;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.address.NotFound;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.combinedrole.Figure;
import org.rolecompare.loading.Catalogues;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** How figures are asked for, and how sources lead to them. */
@PageTest
class FigureControllerTests {

	private static final String FIGURES = "/combined-roles/cpto/figures";

	@Autowired
	private Pages pages;

	@Test
	void movesOtherNamesWithTheirAnswers() {
		assertThat(this.pages.open("/combined-roles/CTPO/figures?yes=start-up")).hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.headers()
			.hasValue(HttpHeaders.LOCATION, FIGURES + "?yes=start-up");
	}

	@ParameterizedTest
	@CsvSource({ "cto, combined role cto", "nope, No one role is called nope",
			"cito, no figures about the combined role cito" })
	void isNotFoundWhereThereAreNone(String role, String why) {
		assertThat(this.pages.open("/combined-roles/" + role + "/figures")).hasStatus(HttpStatus.NOT_FOUND)
			.failure()
			.isInstanceOf(NotFound.class)
			.hasMessageContaining(why);
	}

	@Test
	void isWhereTheSourcesOfItsNumbersLead() {
		Catalogue catalogue = Catalogues.example();
		List<Figure> figures = catalogue.combinedRoles()
			.find("cpto")
			.orElseThrow()
			.figures()
			.stream()
			.flatMap((group) -> group.getFigures().stream())
			.toList();
		Document page = this.pages.read(FIGURES);
		for (Figure figure : figures) {
			assertThat(page.getElementById(figure.anchor())).as(figure.getSlug()).isNotNull();
			assertThat(this.pages.read("/references/" + figure.getCites().get(0).getKey()).select("a").eachAttr("href"))
				.contains(FIGURES + "#" + figure.anchor());
		}
	}

}
