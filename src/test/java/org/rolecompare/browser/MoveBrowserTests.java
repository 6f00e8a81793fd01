package org.rolecompare.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.loading.Catalogues;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The plan of a move is short on a phone, whichever of the moves that the editors offer.
 */
@BrowserTest
class MoveBrowserTests {

	/** A third of what a move took before it was a plan, in CSS pixels. */
	private static final int MOST_PIXELS = 9200;

	@Test
	void takesAThirdOfItsFormerLengthOnAPhone(Browsing browsing) {
		Page page = browsing.open(Screen.PHONE, "/moves");
		assertThat(moves()).hasSizeGreaterThan(10).allSatisfy((move) -> {
			page.navigate(move);
			Object height = page.evaluate("document.documentElement.scrollHeight");
			assertThat((Integer) height).as(move).isLessThanOrEqualTo(MOST_PIXELS);
		});
	}

	@Test
	void foldsWhatDoesNotChangeAndTellsItOnDemand(Browsing browsing) {
		Page page = browsing.open(Screen.PHONE, "/moves/cto/cpto", (reader) -> reader.setJavaScriptEnabled(false));
		assertThat(page.locator(".plan details[open]").count()).isZero();
		assertThat(page.locator(".plan details li").first().isVisible()).isFalse();
		page.locator(".plan summary").first().press("Enter");
		assertThat(page.locator(".plan details li").first().isVisible()).isTrue();
	}

	/** There and back between the roles of each pair that the editors offer. */
	private static List<String> moves() {
		Catalogue catalogue = Catalogues.read(Path.of("src/main/resources/catalogue"));
		return catalogue.edition()
			.getPopular()
			.stream()
			.map(Address::sideBySide)
			.filter((pair) -> pair.size() == 2)
			.flatMap(
					(pair) -> Stream.of(Address.move(pair.get(0), pair.get(1)), Address.move(pair.get(1), pair.get(0))))
			.map(Address::href)
			.toList();
	}

}
