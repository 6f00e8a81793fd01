package org.rolecompare.site;

import java.nio.charset.StandardCharsets;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.rolecompare.site.NuChecker.Finding;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The HTML of every kind of page is valid: the Nu checker has nothing to say, neither an
 * error nor a warning.
 */
@SiteTest
class MarkupTests {

	private static final NuChecker CHECKER = new NuChecker();

	@Autowired
	private Visitor visitor;

	@ParameterizedTest
	@EnumSource
	void isValid(KindOfPage kind) {
		assertThat(CHECKER.check(this.visitor.source(kind))).as(kind.address()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void repeatsInTheRolesOfTablesWhatTheirPartsAre(KindOfPage kind) {
		for (Element part : this.visitor.read(kind).select("table[role], table [role]:is(thead, tbody, tr, th, td)")) {
			assertThat(part.attr("role")).as(part.shallowClone().outerHtml()).isEqualTo(roleOf(part));
		}
	}

	@Test
	void wouldBeCaughtIfItWereInvalid() {
		String html = "<!DOCTYPE html><html lang=en><title>A</title><p id=a><p id=a><img src=b><div></p></div>";
		assertThat(CHECKER.check(html.getBytes(StandardCharsets.UTF_8))).extracting(Finding::message)
			.anyMatch((message) -> message.contains("Duplicate ID"))
			.anyMatch((message) -> message.contains("alt"))
			.anyMatch((message) -> message.contains("No “p” element in scope"));
	}

	private static String roleOf(Element part) {
		return switch (part.tagName()) {
			case "thead", "tbody" -> "rowgroup";
			case "tr" -> "row";
			case "td" -> "cell";
			case "th" -> part.attr("scope").startsWith("col") ? "columnheader" : "rowheader";
			default -> part.tagName();
		};
	}

}
