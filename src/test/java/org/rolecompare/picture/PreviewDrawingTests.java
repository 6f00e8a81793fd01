package org.rolecompare.picture;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import javax.imageio.ImageIO;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.picture.Preview.Column;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

class PreviewDrawingTests {

	private static final String SITE = "Role Compare";

	private static final String LONG = "Generaldirektorin für Donaudampfschifffahrtsgesellschaftskapitänsangelegenheiten "
			+ "und alles andere";

	private final Catalogue catalogue = Catalogues.example();

	@Test
	void isOfTheSizeThatOtherSitesAskForAndTheSameEachTime() throws IOException {
		byte[] picture = PreviewDrawing.draw(Preview.ofSite(this.catalogue), SITE);
		BufferedImage read = read(picture);
		assertThat(read.getWidth()).isEqualTo(1200);
		assertThat(read.getHeight()).isEqualTo(630);
		assertThat(PreviewDrawing.draw(Preview.ofSite(this.catalogue), SITE)).isEqualTo(picture);
	}

	@Test
	void hasAColumnInTheColourOfEachRole() throws IOException {
		Preview preview = Preview.of(this.catalogue,
				this.catalogue.roles().findAll(List.of("cto", "cpo", "cpto", "cio")));
		BufferedImage picture = read(PreviewDrawing.draw(preview, SITE));
		Set<Integer> ruler = colours(picture, 0, 142, 1200, 1);
		assertThat(preview.columns()).hasSize(4)
			.allSatisfy((column) -> assertThat(ruler).contains(column.hue().colour().getRGB()));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5 })
	void keepsItsMarginsWhateverRolesAreCalled(int count) throws IOException {
		Column role = new Column("x", "ÄÖÜğ-Д", LONG, Hue.PLUM, LONG);
		BufferedImage picture = read(
				PreviewDrawing.draw(new Preview(LONG + LONG, Collections.nCopies(count, role)), LONG.substring(0, 20)));
		int paper = Hue.PAGE.colour().getRGB();
		assertThat(colours(picture, 0, 0, 70, 630)).containsOnly(paper);
		assertThat(colours(picture, 1131, 0, 69, 630)).containsOnly(paper);
		assertThat(colours(picture, 0, 600, 1200, 30)).containsOnly(paper);
		assertThat(colours(picture, 72, 151, 1056, 370)).hasSizeGreaterThan(2);
	}

	@Test
	void writesTheNameOfTheAddressWhereTheFontsLackTheScript() {
		Column unwritable = new Column("dramaturg", "الدراماتورج", "مسرح", Hue.PLUM, "لماذا");
		Column slug = new Column("dramaturg", "dramaturg", "", Hue.PLUM, "");
		assertThat(draw(unwritable, "演劇")).isEqualTo(draw(slug, ""));
		assertThat(draw(slug, "")).isNotEqualTo(draw(new Column("other", "other", "", Hue.PLUM, ""), ""));
	}

	@Test
	void asksTheMachineForNoFont() {
		noClasses().should()
			.dependOnClassesThat()
			.areAssignableTo(Font.class)
			.check(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
				.importPackages("org.rolecompare.picture"));
	}

	private static byte[] draw(Column column, String title) {
		return PreviewDrawing.draw(new Preview(title, List.of(column)), SITE);
	}

	private static Set<Integer> colours(BufferedImage picture, int x, int y, int width, int height) {
		Set<Integer> colours = new HashSet<>();
		for (int rgb : picture.getRGB(x, y, width, height, null, 0, width)) {
			colours.add(rgb);
		}
		return colours;
	}

	private static BufferedImage read(byte[] picture) throws IOException {
		return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(picture)));
	}

}
