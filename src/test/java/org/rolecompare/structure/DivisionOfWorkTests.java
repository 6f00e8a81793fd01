package org.rolecompare.structure;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.rolecompare.GeneratedCatalogue;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.role.Role;
import org.rolecompare.structure.DivisionOfWork.Line;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who owns what under a structure: no responsibility of a setting is lost, and none is
 * told twice.
 */
class DivisionOfWorkTests {

	private static final Catalogue EXAMPLE = Catalogues.example();

	static Stream<Catalogue> catalogues() {
		return Stream.of(EXAMPLE, Catalogues.foreign(), Catalogues.read(Path.of("src/main/resources/catalogue")));
	}

	@ParameterizedTest
	@MethodSource("catalogues")
	void losesNoResponsibility(Catalogue catalogue) {
		assertThatNothingIsLost(catalogue);
	}

	@Test
	void losesNoResponsibilityInALargeCatalogue(@TempDir Path folder) {
		GeneratedCatalogue large = GeneratedCatalogue.of(40, 2);
		large.writeTo(folder);
		large.writeSettingsTo(folder, 2);
		large.writeCombinedRolesTo(folder, 2);
		Catalogue catalogue = Catalogues.read(folder);
		assertThat(assertThatNothingIsLost(catalogue)).isPositive();
	}

	/** Returns how many structures have a setting. */
	private static long assertThatNothingIsLost(Catalogue catalogue) {
		return catalogue.combinedRoles()
			.all()
			.stream()
			.flatMap((told) -> told.structures().stream().map((structure) -> division(structure, told, catalogue)))
			.filter((division) -> division.setting() != null)
			.peek((division) -> {
				List<String> rows = catalogue.settings()
					.rows(division.setting().slug())
					.stream()
					.map((row) -> "/responsibilities/" + division.setting().slug() + "#row-" + row.getSlug())
					.toList();
				assertThat(lines(division)).extracting(Line::href).containsExactlyInAnyOrderElementsOf(rows);
				assertThat(division.countOwned() + division.shared().size() + division.open().size())
					.isEqualTo(rows.size());
			})
			.count();
	}

	@Test
	void givesEachResponsibilityToWhoOwnsItInTheSetting() {
		DivisionOfWork division = division("two-chiefs");
		assertThat(division.setting().slug()).isEqualTo("product-and-technology");
		assertThat(division.owned()).extracting(DivisionOfWork.Owned::by).contains("CTO", "CPO");
		List<Responsibility> rows = EXAMPLE.settings().rows("product-and-technology");
		assertThat(division.countOwned()).isEqualTo(rows.stream()
			.filter((row) -> row.getLevel("cto") == Level.OWNS || row.getLevel("cpo") == Level.OWNS)
			.count());
		assertThat(division.levels().all()).isEqualTo(2L * rows.size());
	}

	@Test
	void namesWhatNobodyOwnsOrShares() {
		List<String> open = EXAMPLE.settings()
			.rows("product-and-technology")
			.stream()
			.filter((row) -> !row.isAnsweredForBy("cpto"))
			.map(Responsibility::getName)
			.toList();
		assertThat(division("one-cpto").open()).extracting(Line::name).isEqualTo(open);
	}

	@Test
	void isNotToldWhereNoRoleIsNamed() {
		DivisionOfWork division = division("keep-as-is");
		assertThat(division.setting()).isNull();
		assertThat(lines(division)).isEmpty();
	}

	@Test
	void saysWhatIsNotGivenAndWhoElseOwnsIt() {
		Role cto = EXAMPLE.roles().find("cto").orElseThrow();
		Role ciso = EXAMPLE.roles().find("ciso").orElseThrow();
		assertThat(StructureWords.open(List.of(cto.names()), List.of(ciso.names())))
			.isEqualTo("owned by the CISO, outside of it; not given for the CTO");
		assertThat(StructureWords.open(List.of(), List.of())).isEmpty();
	}

	private static DivisionOfWork division(String structure) {
		CombinedRoleCase cpto = EXAMPLE.combinedRoles().find("cpto").orElseThrow();
		return division(
				cpto.structures().stream().filter((some) -> some.getSlug().equals(structure)).findFirst().orElseThrow(),
				cpto, EXAMPLE);
	}

	private static DivisionOfWork division(Structure structure, CombinedRoleCase told, Catalogue catalogue) {
		List<Role> joined = Stream.concat(told.role().getCombines().stream(), Stream.of(told.role())).toList();
		return DivisionOfWork.of(structure, joined, catalogue.settings());
	}

	private static Stream<Line> lines(DivisionOfWork division) {
		return Stream
			.of(division.owned().stream().flatMap((some) -> some.lines().stream()), division.shared().stream(),
					division.open().stream())
			.flatMap((some) -> some);
	}

}
