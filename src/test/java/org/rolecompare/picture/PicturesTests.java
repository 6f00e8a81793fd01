package org.rolecompare.picture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.loading.Catalogues;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;

import static org.assertj.core.api.Assertions.assertThat;

class PicturesTests {

	private final Pictures pictures = Pictures.of(Catalogues.example());

	@ParameterizedTest
	@CsvSource(textBlock = """
			/,                                   /pictures/site.png
			/about,                              /pictures/site.png
			/categories/pay,                     /pictures/site.png
			/search?q=cto,                       /pictures/site.png
			/roles/cto,                          /pictures/roles/cto.png
			/roles/nobody,                       /pictures/site.png
			/roles/cpo/job-description,          /pictures/roles/cpo.png
			/combined-roles/cpto/guide?yes=x,    /pictures/roles/cpto.png
			/moves/cpo/cto,                      /pictures/roles/cpo.png
			/overlap/cto-vs-cpo,                 /pictures/roles/cto.png
			/compare/cto-vs-cpo,                 /pictures/compare/cto-vs-cpo.png
			/compare/cto-vs-cpo?category=pay,    /pictures/compare/cto-vs-cpo.png
			/compare/cto-vs-cpo-vs-cpto,         /pictures/compare/cto-vs-cpo-vs-cpto.png
			/compare/cio-vs-cpto,                /pictures/roles/cio.png
			""")
	void isThatOfThePageOrOfItsFirstRoleOrOfTheSite(String page, String picture) {
		assertThat(this.pictures.of(PageHead.of(Section.COMPARE, page, "Title", "Description")).href())
			.isEqualTo(picture);
	}

	@Test
	void saysWhatItShows() {
		assertThat(alt("/compare/cto-vs-cpo-vs-cpto")).isEqualTo("CTO, CPO and CPTO side by side");
		assertThat(alt("/roles/cto")).isEqualTo("CTO, Chief Technology Officer");
		assertThat(alt("/")).isEqualTo(Catalogues.example().edition().getTitle());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/compare/cpo-vs-cto", "/compare/cio-vs-cpto", "/roles/nobody", "/compare/cto", "/about" })
	void isThereForNoOtherPage(String page) {
		assertThat(this.pictures.preview(page)).isNull();
	}

	@Test
	void hasTheColoursOfTheStylesheet() throws Exception {
		String styles = Files.readString(Path.of("src/main/resources/assets/style.css"));
		String light = styles.substring(0, styles.indexOf("prefers-color-scheme: dark"));
		assertThat(Arrays.stream(Hue.values()).filter((hue) -> hue != Hue.PAGE))
			.allSatisfy((hue) -> assertThat(light).contains(String.format(Locale.ROOT, "--%s: #%06x;",
					hue.name().toLowerCase(Locale.ROOT), hue.colour().getRGB() & 0xffffff)));
		assertThat(light).contains("--page: #fff;");
		assertThat(List.of(Hue.of("grass"), Hue.of(null), Hue.of("page-boy"))).containsExactly(Hue.GRASS, Hue.MUTED,
				Hue.MUTED);
	}

	private String alt(String page) {
		return this.pictures.of(PageHead.of(Section.COMPARE, page, "Title", "Description")).alt();
	}

}
