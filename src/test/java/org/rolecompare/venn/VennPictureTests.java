package org.rolecompare.venn;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.rolecompare.role.RoleNames;
import org.rolecompare.venn.VennPicture.Gap;
import org.rolecompare.venn.VennPicture.Kind;
import org.rolecompare.venn.VennPicture.Label;
import org.rolecompare.venn.VennPicture.Outline;
import org.rolecompare.venn.VennPicture.Scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class VennPictureTests {

	private static final RoleNames A = PartitionTests.A;

	private static final RoleNames B = PartitionTests.B;

	private static final RoleNames C = PartitionTests.C;

	@Test
	void twoRolesAreToScaleAndEachHasItsLineAndLetters() {
		VennPicture picture = picture(null, List.of(A, B), things("A", 13), things("AB", 5), things("B", 10));
		assertThat(picture.scale()).isEqualTo(Scale.ALL);
		assertThat(picture.outlines()).extracting(Outline::dashes).containsExactly(null, "9 5");
		assertThat(texts(picture)).containsExactlyInAnyOrder("A 18", "B 15", "13", "only A", "5", "both", "10",
				"only B");
		assertThat(picture.leaders()).isEmpty();
		assertThat(picture.description())
			.isEqualTo("Only A: 13; A and B: 5; Only B: 10. The areas of the picture are to scale.");
	}

	@Test
	void aNumberWithoutRoomStandsBelowWithALineToIt() {
		VennPicture picture = picture(null, List.of(A, B), things("A", 400), things("AB", 1), things("B", 1));
		assertThat(texts(picture)).contains("400", "1 both", "1 only B");
		assertThat(picture.leaders()).hasSize(2);
	}

	@Test
	void setsThatDoNotMeetSaySo() {
		assertThat(texts(picture(null, List.of(A, B), things("A", 3), things("B", 4)))).contains("0 both");
	}

	@Test
	void aSubsetIsToldApartBySamplesOfItsLine() {
		VennPicture picture = picture(null, List.of(A, B), things("AB", 9), things("B", 9));
		assertThat(picture.outlines()).hasSize(4);
		assertThat(texts(picture)).contains("A 9", "B 18", "both").doesNotContain("only A");
	}

	@Test
	void anEmptySetHasLettersAndNoCircle() {
		VennPicture picture = picture(null, List.of(A, B), things("B", 2));
		assertThat(picture.outlines()).filteredOn(Outline::filled).extracting(Outline::role).containsExactly(B);
		assertThat(texts(picture)).contains("A 0", "B 2", "2");
	}

	@Test
	void aCombinedRoleRunsRoundItsParts() {
		VennPicture picture = picture(C, List.of(A, B, C), things("AC", 13), things("ABC", 5), things("BC", 10));
		assertThat(picture.scale()).isEqualTo(Scale.CIRCLES);
		assertThat(picture.outlines()).extracting(Outline::role).containsExactly(A, B, C);
		assertThat(picture.outlines()).extracting(Outline::filled).containsExactly(true, true, false);
		assertThat(texts(picture)).containsExactlyInAnyOrder("C, all 28", "A 18", "B 15", "13", "not B", "5", "both",
				"10", "not A");
	}

	@Test
	void theLineRoundOthersMakesRoomForItsName() {
		VennPicture picture = picture(C, List.of(A, B, C), things("AC", 13), things("ABC", 5), things("BC", 10));
		assertThat(picture.outlines()).filteredOn((outline) -> outline.gap() != null)
			.extracting(Outline::role)
			.containsExactly(C);
		Gap gap = picture.outlines().get(2).gap();
		Label name = picture.labels().stream().filter((label) -> label.text().startsWith("C, all")).findFirst().get();
		double left = Double.parseDouble(gap.x());
		double top = Double.parseDouble(gap.y());
		assertThat(Double.parseDouble(name.x())).isCloseTo(left + Double.parseDouble(gap.width()) / 2, within(.2));
		assertThat(Double.parseDouble(name.y())).isBetween(top + 28, top + Double.parseDouble(gap.height()) - 6);
	}

	@Test
	void whatOnlyTheCombinedRoleHasIsWrittenBelow() {
		assertThat(texts(picture(C, List.of(A, B, C), things("AC", 3), things("BC", 4), things("C", 2))))
			.contains("C 9", "0 both", "2 only C");
		assertThat(texts(picture(C, List.of(A, B, C), things("C", 2)))).contains("C 2", "A 0");
	}

	@Test
	void aCombinedRoleThatLacksSomethingOfItsPartsIsOneOfThreeCircles() {
		VennPicture picture = picture(C, List.of(A, B, C), things("A", 1), things("BC", 10));
		assertThat(picture.scale()).isEqualTo(Scale.NONE);
	}

	@Test
	void threeRolesHaveTrueNumbersAndAreNotToScale() {
		VennPicture picture = picture(null, List.of(A, B, C), things("A", 1), things("ABC", 7), things("CB", 20));
		assertThat(picture.scale()).isEqualTo(Scale.NONE);
		assertThat(picture.outlines()).extracting(Outline::dashes).containsExactly(null, "9 5", "0.1 7");
		assertThat(picture.labels()).filteredOn((label) -> label.kind() != Kind.WORD && label.kind() != Kind.NAME)
			.extracting(Label::text)
			.containsExactly("1", "0", "0", "0", "7", "20", "0");
		assertThat(texts(picture)).contains("A 8", "B 27", "C 27");
		assertThat(picture.description()).endsWith(Scale.NONE.sentence());
	}

	@Test
	void nothingIsDrawnOfNothing() {
		assertThat(VennPicture.of("Nothing", PartitionTests.of(List.of(A, B)), null)).isNull();
	}

	@Test
	void longLettersAreCutAndStillToldApart() {
		RoleNames late = PartitionTests.role("Generalintendantin");
		assertThat(texts(VennPicture.of("Long", PartitionTests.of(List.of(late, B), "Generalintendantin", "B"), null)))
			.contains("Generalinte… 1");
	}

	@Test
	void coordinatesAreWrittenTheSameInEveryLanguage() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			VennPicture picture = picture(null, List.of(A, B), things("A", 3), things("AB", 2), things("B", 1));
			assertThat(picture.outlines())
				.allSatisfy((outline) -> assertThat(outline.path()).matches("[A-Za-z0-9 .-]+"));
		}
		finally {
			Locale.setDefault(before);
		}
		assertThat(Coordinate.of(-0.01)).isEqualTo("0");
		assertThat(Coordinate.of(1200.06)).isEqualTo("1200.1");
	}

	private static VennPicture picture(RoleNames whole, List<RoleNames> roles, List<?>... things) {
		String[] all = Stream.of(things).flatMap(List::stream).map(String.class::cast).toArray(String[]::new);
		return VennPicture.of("A picture", PartitionTests.of(roles, all), whole);
	}

	private static List<String> things(String thing, int count) {
		return Stream.generate(() -> thing).limit(count).toList();
	}

	private static List<String> texts(VennPicture picture) {
		return picture.labels().stream().map(Label::text).toList();
	}

}
