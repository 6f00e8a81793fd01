package org.rolecompare.site;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same gesture has the same verb in every form, so that whoever knows one form knows
 * them all.
 */
class FormVerbTests {

	@Test
	void everyButtonSaysWhatItDoesWithOneOfAFewVerbs() throws IOException {
		assertThat(buttons()).isNotEmpty()
			// Compare roles; show what is chosen or ticked; search the catalogue; find in
			// a table; edit its columns; fill in, copy and print a sheet.
			.allSatisfy((button) -> assertThat(button.split(" ")[0]).isIn("Compare", "Show", "Search", "Find", "Add",
					"Replace", "Fill", "Copy", "Print"));
	}

	private static List<String> buttons() throws IOException {
		List<String> buttons = new ArrayList<>();
		for (Resource template : new PathMatchingResourcePatternResolver()
			.getResources("classpath:/templates/**/*.html")) {
			try (InputStream content = template.getInputStream()) {
				buttons.addAll(Jsoup.parse(content, "UTF-8", "").select("button").eachText());
			}
		}
		return buttons;
	}

}
