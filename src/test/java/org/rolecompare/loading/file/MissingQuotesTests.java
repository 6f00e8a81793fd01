package org.rolecompare.loading.file;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Texts that are read as something else, or not at all, until they stand in quotes. */
class MissingQuotesTests {

	private final YamlReader reader = new YamlReader();

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
			Leads: people.      => 'Leads: people.'
			Leads people:       => 'Leads people:'
			*many* do.          => '*many* do.'
			*many               => '*many'
			&more do.           => '&more do.'
			!not so.            => '!not so.'
			! not so.           => '! not so.'
			@home.              => '@home.'
			`make` it.          => '`make` it.'
			%s of them.         => '%s of them.'
			{some} people.      => '{some} people.'
			[some] people.      => '[some] people.'
			{some people.       => '{some people.'
			- people.           => '- people.'
			? people.           => '? people.'
			| people.           => '| people.'
			> 50% of people.    => '> 50% of people.'
			.inf                => '.inf'
			}                   => '}'
			]                   => ']'
			"Leads people.      => 'Leads people.'
			'It's people.'      => "It's people."
			"All" people.       => '"All" people.'
			"All "the" people." => 'All "the" people.'
			"All\\people."      => 'All\\people.'
			It's: "all".        => 'It''s: "all".'
			""")
	void areShownInQuotes(String text, String quoted) {
		assertProblem("- slug: a\n  text: %s\n  cites: [b]\n- slug: c\n".formatted(text))
			.endsWith("; put such text in quotes: " + quoted + " [yaml]");
		assertProblem("- {slug: a, text: %s, cites: [b]}\n- {slug: c}\n".formatted(text))
			.endsWith("; put such text in quotes: " + quoted + " [yaml]");
	}

	@Test
	void areFoundInAListAndOnSeveralLines() {
		assertProblem("aliases: [Chief, @home]\n").isEqualTo(
				"a.yaml:1: found character '@' that cannot start any token; put such text in quotes: '@home' [yaml]");
		assertProblem("text:  Leads: people\n  and products.\nslug: a\n").isEqualTo(
				"a.yaml:1: mapping values are not allowed here; put such text in quotes: 'Leads: people and products.' [yaml]");
		assertProblem("text: [some people.\ncites: [a]\n")
			.endsWith("; put such text in quotes: '[some people.' [yaml]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "slug: a\nslug: b\n", "slug: a\n---\nslug: b\n", "slug: a\n\ttext: b\n",
			"slug: a\n text: b\n", "slug: a\ntext\nrank: 1\n", "slug: a\ntext: b\u0007\n" })
	void areNotAskedForWhereQuotesMendNothing(String yaml) {
		assertProblem(yaml).doesNotContain("quotes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "yes", "No", "on", "OFF", "True", "~", "2026-11-25", "12:30", "1_000", "0x1F", "1.0.0",
			"https://example.org/a:b#c", "R&D", "C#", "50% *", "Tom & Co!", "a!b*c&d", "=", "it's" })
	void areReadAsTheyAre(String text) {
		assertThat(this.reader.read("a.yaml", "text: " + text + "\n").get("text").stringValue()).isEqualTo(text);
	}

	private AbstractStringAssert<?> assertProblem(String yaml) {
		UnreadableFileException problem = catchThrowableOfType(UnreadableFileException.class,
				() -> this.reader.read("a.yaml", yaml));
		assertThat(problem).as(yaml).isNotNull();
		return assertThat(problem.fault().toString());
	}

}
