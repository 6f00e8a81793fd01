package org.rolecompare.compare;

import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.compare.CategoryStrip.Cell;
import org.rolecompare.compare.CategoryStrip.Choice;
import org.rolecompare.compare.CategoryStrip.Known;
import org.rolecompare.compare.CategoryStrip.Part;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.role.Role;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Likeness;

import static org.assertj.core.api.Assertions.assertThat;

/** What is known of some roles in each category, of which nothing else follows. */
class CategoryStripTests {

	private final Catalogue catalogue = Catalogues.example();

	@Test
	void tellsWhatIsStatedOfEachOfSomeAndOfNone() {
		List<Cell> cells = strip(this.catalogue, "cito", "cdio").cells();
		assertThat(cells).extracting(Cell::known).contains(Known.STATED, Known.PART, Known.SILENT);
		assertThat(cells).allSatisfy((cell) -> {
			long speaking = cell.parts().stream().filter(Part::stated).count();
			assertThat(cell.known())
				.isEqualTo((speaking == 2) ? Known.STATED : (speaking == 1) ? Known.PART : Known.SILENT);
			assertThat(cell.isExceptional()).isEqualTo(cell.known() == Known.PART);
		});
	}

	@Test
	void callsRolesAlikeOnlyWhereTheEditorsDo() {
		Category first = this.catalogue.categories().inReadingOrder().findFirst().orElseThrow();
		Catalogue judged = judged(List.of("cto", "cpo", "cpto"), first);
		assertThat(alike(this.catalogue, "cto", "cpo")).isEmpty();
		assertThat(alike(judged, "cto", "cpo")).containsExactly(first.getSlug());
		assertThat(alike(judged, "cpto", "cto", "cpo")).containsExactly(first.getSlug());
		assertThat(alike(judged, "cto", "cio")).isEmpty();
		assertThat(strip(judged, "cto", "cpo").cells().get(0).words()).startsWith("alike in our reading");
	}

	@Test
	void countsTheCategoriesAndLeadsToThem() {
		CategoryStrip strip = strip(this.catalogue, "cto", "cpto");
		assertThat(strip.choices().get(0).words()).isEqualTo("All " + strip.cells().size());
		assertThat(strip.choices().stream().filter(Choice::on)).containsExactly(strip.choices().get(0));
		Function<Choice, Integer> counted = (choice) -> Integer.valueOf(choice.words().replaceAll("\\D", ""));
		assertThat(strip.choices().subList(1, strip.choices().size())).isNotEmpty()
			.allSatisfy((choice) -> assertThat(choice.href().split("category=")).hasSize(counted.apply(choice) + 1));
	}

	@Test
	void knowsTheChoiceThatIsMade() {
		Choice disputed = choice(strip(this.catalogue, "cto", "cpto"), "disputed");
		List<String> some = List.of(disputed.href().split("[?&]category="));
		some = some.subList(1, some.size());
		ComparisonAddress chosen = ComparisonAddress.of(List.of("cto", "cpto")).withCategories(some);
		CategoryStrip strip = CategoryStrip.of(compared(this.catalogue, "cto", "cpto"), chosen, some);
		assertThat(choice(strip, "disputed").on()).isTrue();
		assertThat(strip.choices().get(0).on()).isFalse();
		assertThat(strip.cells().stream().filter(Cell::on).map(Cell::category)).containsExactlyElementsOf(some);
		assertThat(strip.missed()).isEmpty();
	}

	@Test
	void endsEveryGroup() {
		assertThat(strip(this.catalogue, "cto", "cpto").cells().stream().filter(Cell::last))
			.hasSameSizeAs(this.catalogue.categories().groups().keySet());
	}

	private static Choice choice(CategoryStrip strip, String mark) {
		return strip.choices().stream().filter((choice) -> choice.mark().equals(mark)).findFirst().orElseThrow();
	}

	private static List<String> alike(Catalogue catalogue, String... roles) {
		return strip(catalogue, roles).cells()
			.stream()
			.filter((cell) -> cell.known() == Known.ALIKE)
			.map(Cell::category)
			.toList();
	}

	private static CategoryStrip strip(Catalogue catalogue, String... roles) {
		List<String> rows = catalogue.categories().all().stream().map(Category::getSlug).toList();
		return CategoryStrip.of(compared(catalogue, roles), ComparisonAddress.of(List.of(roles)), rows);
	}

	private static ComparedRoles compared(Catalogue catalogue, String... roles) {
		return new ComparedRoles(catalogue, catalogue.roles().findAll(List.of(roles)));
	}

	private Catalogue judged(List<String> slugs, Category category) {
		List<Role> roles = this.catalogue.roles().findAll(slugs);
		return new Catalogue(this.catalogue.edition(), this.catalogue.sources(), this.catalogue.roles(),
				this.catalogue.categories(), this.catalogue.statements(), this.catalogue.disputes(),
				List.of(new Likeness(0, roles, List.of(category))), this.catalogue.combinedRoles(),
				this.catalogue.settings(), this.catalogue.skills(), this.catalogue.synonyms());
	}

}
