package org.rolecompare.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.rolecompare.site.KindOfPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No page keeps anything about its reader or asks another host for anything. Every test
 * in the browser looks out for that on each page it opens; here it is proved that it
 * would see it.
 */
@BrowserTest
class PrivacyBrowserTests {

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
				  localStorage.setItem('who', 'you');
				})
				""");
		assertThat(other.complaints()).anyMatch((complaint) -> complaint.contains("Content Security Policy"))
			.anyMatch((complaint) -> complaint.contains("cookie who"))
			.anyMatch((complaint) -> complaint.contains("stored by"));
		other.close();
	}

}
