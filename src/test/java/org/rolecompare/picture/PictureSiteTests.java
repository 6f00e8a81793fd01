package org.rolecompare.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;

import javax.imageio.ImageIO;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.site.SiteTest;
import org.rolecompare.site.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page names a picture that is there and is as it says. */
@SiteTest
@ExampleCatalogue
class PictureSiteTests {

	@Autowired
	private Visitor visitor;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/roles/cto", "/compare/cto-vs-cpo", "/compare/cto-vs-cpo-vs-cpto?category=pay",
			"/moves/cto/cpo", "/references" })
	void isThereForEveryPage(String address) throws IOException {
		Document page = this.visitor.parse(this.visitor.ask(address).body(), address);
		String absolute = property(page, "og:image");
		assertThat(absolute).startsWith(SiteTest.BASE_URL + "/pictures/");
		HttpResponse<byte[]> answer = this.visitor.ask(absolute.substring(SiteTest.BASE_URL.length()));
		assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
		BufferedImage picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
		assertThat(property(page, "og:image:width")).isEqualTo(String.valueOf(picture.getWidth()));
		assertThat(property(page, "og:image:height")).isEqualTo(String.valueOf(picture.getHeight()));
		assertThat(property(page, "og:image:alt")).isNotBlank();
		assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
	}

	@Test
	void isKeptAsLongAsAPage() {
		HttpResponse<byte[]> answer = this.visitor.ask("/pictures/roles/cto.png");
		String validator = answer.headers().firstValue("ETag").orElseThrow();
		assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("s-maxage");
		assertThat(this.visitor.ask("/pictures/roles/cto.png", "If-None-Match", validator).statusCode()).isEqualTo(304);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pictures/roles/nobody.png", "/pictures/compare/cpo-vs-cto.png",
			"/pictures/compare/cio-vs-cpto.png", "/pictures/roles/..%2Fx.png", "/pictures", "/pictures/other/cto.png" })
	void isNotThereForAnythingElse(String address) {
		assertThat(this.visitor.ask(address).statusCode()).isIn(400, 404);
	}

	private static String property(Document page, String name) {
		return page.select("meta[property=" + name + "]").attr("content");
	}

}
