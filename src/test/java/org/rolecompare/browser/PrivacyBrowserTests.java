package org.rolecompare.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolecompare.site.KindOfPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No page keeps anything about its reader or asks another host for anything.
 */
@BrowserTest
class PrivacyBrowserTests {

	@ParameterizedTest
	@EnumSource
	void leavesNothingBehindAndComplainsOfNothing(KindOfPage kind, Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, kind.address());
		assertThat(page.evaluate("document.cookie")).isEqualTo("");
		assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
		assertThat(browsing.complaints()).isEmpty();
	}

	@Test
	void wouldHearOfWhatThePolicyForbids(Browsing browsing) {
		// A page of its own, because every test fails in which a page complains.
		Browsing other = browsing.another();
		Page page = other.open(Screen.DESKTOP, KindOfPage.CHOOSER.address());
		page.evaluate("""
				() => new Promise((done) => {
				  const picture = new Image();
				  picture.onerror = done;
				  picture.src = 'https://elsewhere.example/pixel.gif';
				  document.cookie = 'who=you';
				})
				""");
		assertThat(other.complaints()).anyMatch((complaint) -> complaint.contains("Content Security Policy"))
			.anyMatch((complaint) -> complaint.contains("cookie who"));
		other.close();
	}

}
