package org.rolecompare.browser;

import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.site.KindOfPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * In all its forms the comparison stays a table for screen readers. What they get is
 * asked of the browser itself.
 */
@BrowserTest
@ExampleCatalogue
class ScreenReaderBrowserTests {

	@ParameterizedTest
	@EnumSource
	void findsATableWithItsHeadersOnEveryScreen(Screen screen, Browsing browsing) {
		Page page = browsing.open(screen, KindOfPage.COMPARISON_FILTERED.address());
		List<Node> nodes = nodes(page);
		assertThat(nodes).contains(new Node("table", page.locator("caption").textContent()));
		assertThat(named(nodes, "columnheader")).contains("Category")
			.anyMatch((name) -> name.startsWith("CTO Chief Technology Officer"))
			.anyMatch((name) -> name.startsWith("CPTO Chief Product and Technology Officer"));
		assertThat(named(nodes, "rowheader")).anyMatch((name) -> name.startsWith("Team leadership"))
			.anyMatch((name) -> name.startsWith("Definition"));
		long rows = page.locator("table.comparison tr:visible").count();
		assertThat(named(nodes, "row")).hasSize((int) rows);
		assertThat(named(nodes, "cell"))
			.hasSizeGreaterThanOrEqualTo(page.locator("table.comparison td:visible").count())
			.hasSizeGreaterThan(5);
	}

	@ParameterizedTest
	@EnumSource
	void findsTheMatrixWithItsHeadersOnEveryScreen(Screen screen, Browsing browsing) {
		Page page = browsing.open(screen, KindOfPage.MATRIX.address());
		List<Node> nodes = nodes(page);
		assertThat(nodes).contains(new Node("table", page.locator("caption").textContent()));
		assertThat(named(nodes, "columnheader")).contains("Responsibility", "Two leaders CTO", "One leader CPTO",
				"With one CPTO", "Sources");
		assertThat(named(nodes, "rowheader")).contains("Technology roadmap", "All 28");
		assertThat(named(nodes, "row")).hasSize(page.locator("table.matrix tr").count());
		assertThat(named(nodes, "cell")).hasSize(page.locator("table.matrix td").count());
	}

	private static List<String> named(List<Node> nodes, String role) {
		return nodes.stream().filter((node) -> node.role().equals(role)).map(Node::name).toList();
	}

	private static List<Node> nodes(Page page) {
		CDPSession tools = page.context().newCDPSession(page);
		List<Node> nodes = new ArrayList<>();
		for (JsonElement each : tools.send("Accessibility.getFullAXTree").getAsJsonArray("nodes")) {
			JsonObject node = each.getAsJsonObject();
			if (!node.get("ignored").getAsBoolean()) {
				nodes.add(new Node(text(node, "role"), text(node, "name")));
			}
		}
		return nodes;
	}

	private static String text(JsonObject node, String property) {
		return node.has(property) ? node.getAsJsonObject(property).get("value").getAsString() : "";
	}

	/**
	 * Something that a screen reader knows of.
	 *
	 * @param role what it is
	 * @param name what it is called
	 */
	private record Node(String role, String name) {
	}

}
