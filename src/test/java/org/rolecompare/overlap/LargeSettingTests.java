package org.rolecompare.overlap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.rolecompare.GeneratedCatalogue;
import org.rolecompare.PageTest;
import org.rolecompare.Pages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Roles that several settings hold together, one of them with many responsibilities and
 * many leaders.
 */
@PageTest
@DirtiesContext
class LargeSettingTests {

	@TempDir
	private static Path folder;

	@Autowired
	private Pages pages;

	@DynamicPropertySource
	static void catalogue(DynamicPropertyRegistry properties) throws IOException {
		GeneratedCatalogue.of(20, 3).writeTo(folder);
		Files.createDirectories(folder.resolve("responsibilities"));
		Files.writeString(folder.resolve("responsibilities/small.yaml"), setting("small", 4));
		Files.writeString(folder.resolve("responsibilities/large.yaml"), setting("large", 200));
		properties.add("rolecompare.catalogue", folder::toString);
	}

	private static String setting(String slug, int rows) {
		String roles = IntStream.rangeClosed(1, 20)
			.mapToObj(GeneratedCatalogue::role)
			.collect(Collectors.joining(", "));
		return "slug: %s\nname: The %s one\nsetting: A %s company\nroles: [%s]\nrows:\n".formatted(slug, slug, slug,
				roles)
				+ IntStream.rangeClosed(1, rows)
					.mapToObj((
							row) -> "  - {slug: row-%d, name: Row %d, area: Area %d, levels: {%s}, stated: [%s], cites: [%s], basis: sourced}\n"
								.formatted(row, row, row % 7, levels(row), GeneratedCatalogue.role(row % 20 + 1),
										"source-000" + (row % 5 + 1)))
					.collect(Collectors.joining());
	}

	private static String levels(int row) {
		String[] levels = { "owns", "shares", "contributes", "none" };
		return IntStream.rangeClosed(1, 20)
			.mapToObj((role) -> GeneratedCatalogue.role(role) + ": " + levels[(row + role * role) % levels.length])
			.collect(Collectors.joining(", "));
	}

	@Test
	void takesTheLargestSettingUntilTheReaderChoosesAnother() {
		Document page = this.pages.read("/overlap/role-0001-vs-role-0002");
		assertThat(page.expectFirst(".lead").text()).startsWith("Of 200 responsibilities");
		assertThat(page.select(".chip").eachText()).containsExactly("Responsibilities: The large one",
				"Responsibilities: The small one");
		assertThat(page.select(".chip[aria-current]").eachAttr("href"))
			.containsExactly("/overlap/role-0001-vs-role-0002");
		Document small = this.pages.read("/overlap/role-0001-vs-role-0002?setting=small");
		assertThat(small.expectFirst(".lead").text()).startsWith("Of 4 responsibilities");
		assertThat(small.select(".chip[aria-current]").eachText()).containsExactly("Responsibilities: The small one");
		assertThat(this.pages.read("/moves/role-0001/role-0002?setting=small").select(".chip[aria-current]").eachText())
			.containsExactly("The small one");
	}

}
