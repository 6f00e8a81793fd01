package org.rolecompare.picture;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextBlockTests {

	private static final Typeface FACE = Typeface.of("NotoSans-Regular");

	@Test
	void staysAsItIsWhereThereIsRoom() {
		assertThat(TextBlock.of("Chief Technology Officer", FACE, 50, 1000, 2).lines())
			.containsExactly("Chief Technology Officer");
		TextBlock two = TextBlock.of("Chief Technology Officer", FACE, 50, 450, 2);
		assertThat(two.lines()).containsExactly("Chief Technology", "Officer");
		assertThat(two.size()).isEqualTo(50);
	}

	@Test
	void isSetSmallerBeforeItIsCut() {
		TextBlock smaller = TextBlock.of("Chief Technology Officer", FACE, 50, 560, 1);
		assertThat(smaller.size()).isBetween(35.0, 49.0);
		assertThat(smaller.lines()).containsExactly("Chief Technology Officer");
		TextBlock cut = TextBlock.of("Chief Technology Officer", FACE, 50, 300, 1);
		assertThat(cut.size()).isEqualTo(35);
		assertThat(cut.lines()).containsExactly("Chief Technolog…");
	}

	@Property(tries = 100)
	void isNeverWiderOrLongerThanThereIsRoom(@ForAll String text, @ForAll @IntRange(min = 60, max = 1200) int width,
			@ForAll @IntRange(min = 1, max = 3) int most) {
		TextBlock block = TextBlock.of(text, FACE, 40, width, most);
		assertThat(block.lines()).hasSizeBetween(1, most)
			.allSatisfy((line) -> assertThat(FACE.width(line, block.size())).isLessThanOrEqualTo(width));
		TextBlock line = TextBlock.line(text, FACE, 40, width);
		assertThat(FACE.width(text, line.size())).isLessThanOrEqualTo(width + .001);
	}

}
