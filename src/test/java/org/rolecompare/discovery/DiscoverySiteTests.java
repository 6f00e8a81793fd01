package org.rolecompare.discovery;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.page.CurrentSite;
import org.rolecompare.site.KindOfPage;
import org.rolecompare.site.SiteTest;
import org.rolecompare.site.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs find what they look for at the root of the site. */
@SiteTest
@ExampleCatalogue
class DiscoverySiteTests {

	private static final Pattern PAGE = Pattern.compile("--page: (#[0-9a-f]+)");

	@Autowired
	private Visitor visitor;

	@Autowired
	private CurrentSite site;

	@ParameterizedTest
	@CsvSource({ "/favicon.ico, image/x-icon", "/apple-touch-icon.png, image/png",
			"/manifest.webmanifest, application/manifest+json;charset=UTF-8", "/robots.txt, text/plain;charset=UTF-8",
			"/opensearch.xml, application/opensearchdescription+xml;charset=UTF-8",
			"/sitemap.xml, application/xml;charset=UTF-8" })
	void isThereUnderItsType(String address, String type) {
		HttpResponse<byte[]> answer = ask(address);
		assertThat(answer.headers().firstValue("Content-Type")).contains(type);
		assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sitemap.xml.json", "/robots.txt.csv", "/api/catalogue.zip", "/opensearch.xml.md",
			"/pictures/site.png.json" })
	void hasNoOtherForm(String address) {
		assertThat(this.visitor.ask(address).statusCode()).isEqualTo(404);
	}

	@Test
	void searchesHereFromTheFieldOfABrowser() {
		Document description = Jsoup.parse(text("/opensearch.xml"), "", Parser.xmlParser());
		String template = description.select("Url[type=text/html]").attr("template");
		assertThat(template).startsWith(SiteTest.BASE_URL + "/");
		String address = template.substring(SiteTest.BASE_URL.length()).replace("{searchTerms}", "CPO");
		assertThat(Jsoup.parse(text(address)).select("main").text()).contains("CPO");
		assertThat(description.select("ShortName").text()).hasSizeLessThanOrEqualTo(16);
		assertThat(this.visitor.read(KindOfPage.HOME).select("link[rel=search]").attr("href"))
			.isEqualTo("/opensearch.xml");
	}

	@Test
	void describesTheSiteToWhoeverPutsItOnAHomeScreen() throws IOException {
		assertThat(this.visitor.read(KindOfPage.HOME).select("link[rel=manifest]").attr("href"))
			.isEqualTo("/manifest.webmanifest");
		JsonNode manifest = JsonMapper.shared().readTree(text("/manifest.webmanifest"));
		assertThat(manifest.get("name").asString()).isEqualTo(this.site.get().name());
		URI here = URI.create(SiteTest.BASE_URL + "/manifest.webmanifest");
		assertThat(here.resolve(manifest.get("start_url").asString())).hasToString(SiteTest.BASE_URL + "/");
		assertThat(manifest.findValuesAsString("theme_color")).as("the page in both themes")
			.isEqualTo(PAGE.matcher(Files.readString(Path.of("src/main/resources/assets/style.css")))
				.results()
				.limit(2)
				.map((page) -> page.group(1).replaceFirst("^#(.)(.)(.)$", "#$1$1$2$2$3$3"))
				.toList());
		assertThat(manifest.get("icons")).isNotEmpty();
		for (JsonNode icon : manifest.get("icons")) {
			HttpResponse<byte[]> answer = ask(here.resolve(icon.get("src").asString()).getPath());
			assertThat(answer.headers().firstValue("Content-Type")).contains(icon.get("type").asString());
			if (icon.get("type").asString().equals("image/png")) {
				BufferedImage picture = read(answer.body());
				assertThat(picture.getWidth() + "x" + picture.getHeight()).isEqualTo(icon.get("sizes").asString());
			}
		}
	}

	@Test
	void hasTheMarkInEverySizeForATab() throws IOException {
		ByteBuffer ico = ByteBuffer.wrap(ask("/favicon.ico").body()).order(ByteOrder.LITTLE_ENDIAN);
		List<Integer> sizes = new ArrayList<>();
		assertThat(ico.getShort(2)).isEqualTo((short) 1);
		for (int entry = 0; entry < ico.getShort(4); entry++) {
			int at = 6 + 16 * entry;
			byte[] png = new byte[ico.getInt(at + 8)];
			ico.get(ico.getInt(at + 12), png);
			BufferedImage picture = read(png);
			sizes.add(picture.getWidth());
			assertThat((int) ico.get(at)).isEqualTo(picture.getWidth()).isEqualTo(picture.getHeight());
			assertThat(picture.getRGB(0, 0) >>> 24).as("the corner is clear").isZero();
		}
		assertThat(sizes).containsExactly(16, 32, 48);
	}

	@Test
	void hasTheMarkOnPaperForAHomeScreen() throws IOException {
		BufferedImage picture = read(ask("/apple-touch-icon.png").body());
		assertThat(picture.getWidth()).isEqualTo(180).isEqualTo(picture.getHeight());
		assertThat(picture.getRGB(0, 0)).isEqualTo(0xffffffff);
		assertThat(picture.getRGB(90, 90)).isNotEqualTo(0xffffffff);
	}

	@Test
	void tellsWhereToReportAWeaknessAsTheStandardHasIt() {
		assertThat(ask("/.well-known/security.txt").headers().firstValue("Content-Type"))
			.contains("text/plain;charset=UTF-8");
		assertThat(text("/.well-known/security.txt")).isEqualTo("""
				Contact: mailto:security@example.org
				Expires: 2027-11-24T23:00:00Z
				Preferred-Languages: en
				Canonical: https://roles.example.org/.well-known/security.txt
				""");
	}

	private static BufferedImage read(byte[] picture) throws IOException {
		return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(picture)));
	}

	private HttpResponse<byte[]> ask(String address) {
		HttpResponse<byte[]> answer = this.visitor.ask(address);
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		return answer;
	}

	private String text(String address) {
		return new String(ask(address).body(), StandardCharsets.UTF_8);
	}

}
