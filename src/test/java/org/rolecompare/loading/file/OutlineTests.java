package org.rolecompare.loading.file;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OutlineTests {

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n" })
	void knowsTheLineOfEachValue(String lineEnd) {
		Outline outline = Outline.ofYaml("""
				# A comment
				slug: a
				text: >-
				  one
				  two

				cites:
				- b
				- "c
				   d"
				statements:
				  people:
				    - {text: One, cites: [a,
				       b]}

				    - text: |
				        Two
				      cites: [a]
				last: 😀
				""".replace("\n", lineEnd));
		assertThat(outline.lines()).containsAllEntriesOf(Map.of("", 2, "slug", 2, "text", 3, "cites", 7, "cites[0]", 8,
				"cites[1]", 9, "statements.people", 12, "statements.people[0].cites[1]", 14, "last", 19));
		assertThat(outline.lines()).containsAllEntriesOf(
				Map.of("statements.people[1]", 16, "statements.people[1].text", 16, "statements.people[1].cites", 18));
	}

	@Test
	void knowsTheLineOfWhatAValueIsMissingFrom() {
		Outline outline = Outline.ofYaml("- slug: a\n- slug: b\n  about: {role: c}\n");
		assertThat(outline.line("[1].question")).isEqualTo(2);
		assertThat(outline.line("[1].about.category")).isEqualTo(3);
		assertThat(outline.line("[7]")).isOne();
	}

	@Test
	void knowsTheLineOfEachRowOfATable() {
		assertThat(TableReader.lines("a,b\n1,2\n\n3,\"4\n5\"\n\n\n6,7")).containsExactly(2, 4, 8);
		assertThat(TableReader.lines("a,b\r\n1,2\r\n3,4\r\n")).containsExactly(2, 3);
		assertThat(TableReader.lines("a,b\n")).isEmpty();
		assertThat(Outline.ofTable(TableReader.lines("a,b\n1,2\n3,4\n")).line("[1].b")).isEqualTo(3);
	}

	@Test
	void knowsWhichTextsACommentCuts() {
		Outline outline = Outline.ofYaml("""
				a: Ranks #1 in pay.
				b: Ranks third.  # a comment
				c: "Ranks #1" # a comment
				d: #1
				e: C#
				f: >
				  Ranks #1
				g: [one, two #2
				 , three]
				h: 😀 smiles # here
				i: [one] # a comment
				# j: one
				""");
		assertThat(outline.cut()).containsExactly("a", "d", "g[1]", "h");
	}

}
