package org.rolecompare.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

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

	/**
	 * The one thing about which the checker is not listened to. Our tables are laid out
	 * as grids and blocks, and some browsers then no longer tell screen readers that they
	 * are tables, unless every part repeats in its role what it is. To the checker, as to
	 * "ARIA in HTML", no role of a part of a table can be right, not even the part's own.
	 */
	private static final Pattern ROLES_IN_TABLES = Pattern.compile(
			"The “role” attribute must not be used on a “(tr|th|td)” element which has a “table” ancestor with no “role” .*"
					+ "|The “(table|rowgroup|row|columnheader|rowheader|cell)” role is unnecessary for element “\\w+”\\.");

	private static final NuChecker CHECKER = new NuChecker();

	@Autowired
	private Visitor visitor;

	@ParameterizedTest
	@EnumSource
	void isValid(KindOfPage kind) {
		List<Finding> findings = CHECKER.check(this.visitor.source(kind));
		assertThat(findings).as(kind.address())
			.filteredOn((finding) -> !ROLES_IN_TABLES.matcher(finding.message()).matches())
			.isEmpty();
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
