package org.rolecompare.loading;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.loading.CombinedRoleEntry.Argument;
import org.rolecompare.loading.CombinedRoleEntry.Signal;
import org.rolecompare.loading.file.CatalogueSource;
import org.rolecompare.responsibility.Level;
import org.rolecompare.source.Reference;

import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The catalogue on which pages are tested: it breaks no rule and has one of everything
 * that a page can show.
 */
class ExampleCatalogueTests {

	private final CatalogueReport report = CatalogueCheck
		.check(CatalogueSource.folder(Path.of(ExampleCatalogue.FOLDER)), TinyCatalogue.TODAY);

	private final CatalogueContent content = this.report.contentOrThrow();

	@Test
	void breaksNoRule() {
		assertThat(this.report.faults()).isEmpty();
		assertThat(this.report.warnings()).isEmpty();
	}

	@Test
	void hasEveryKindOfRole() {
		List<RoleEntry> roles = this.content.roles();
		assertThat(roles).extracting(RoleEntry::slug).startsWith("cto", "cpo", "cpto");
		assertThat(roles).anyMatch((role) -> role.hue() == null).anyMatch((role) -> role.hue() != null);
		assertThat(roles).extracting((role) -> role.answers().basis()).contains("sourced", "editorial");
		assertThat(roles).filteredOn((role) -> !role.combines().isEmpty()).hasSizeGreaterThan(1);
	}

	@Test
	void hasLettersThatTwoRolesShare() {
		List<RoleEntry> roles = this.content.roles();
		assertThat(roles).filteredOn((role) -> role.aliases().contains("CDO") || role.abbreviation().equals("CDO"))
			.extracting(RoleEntry::slug)
			.hasSize(2)
			.doesNotContain("cdo");
		assertThat(roles).filteredOn((role) -> role.aliases().contains("CPO") || role.abbreviation().equals("CPO"))
			.extracting(RoleEntry::slug)
			.hasSize(2)
			.contains("cpo");
	}

	@Test
	void saysMuchLittleAndNothingInACell() {
		int categories = this.content.categories().size();
		assertThat(this.content.categories()).extracting(CategoryEntry::group).contains("The job", "Authority");
		assertThat(this.content.roles()).extracting((role) -> role.statements().size())
			.contains(categories)
			.anyMatch((stated) -> stated < categories / 2);
		assertThat(this.content.roles().stream().flatMap((role) -> role.statements().values().stream()).map(List::size))
			.contains(1, 2, 3);
	}

	@Test
	void hasEveryKindOfSource() {
		List<Reference.Details> references = this.content.references();
		assertThat(references).extracting(Reference.Details::kind).contains(Reference.Kind.values());
		assertThat(references).extracting(Reference.Details::identified).contains(true, false);
		assertThat(references).extracting((source) -> Objects.requireNonNullElse(source.published(), "").length())
			.contains("".length(), "2026".length(), "2026-11".length(), "2026-11-21".length());
		assertThat(references).anyMatch((source) -> source.title() == null)
			.anyMatch((source) -> !source.authors().isEmpty())
			.anyMatch((source) -> source.via() != null)
			.anyMatch((source) -> source.sameVoiceAs() != null)
			.anyMatch((source) -> source.sample() != null)
			.anyMatch((source) -> source.note() != null);
	}

	@Test
	void speaksForAndAgainstCombinedRoles() {
		assertThat(this.content.combinedRoles()).hasSizeGreaterThan(1);
		CombinedRoleEntry cpto = this.content.combinedRoles()
			.stream()
			.filter((role) -> role.slug().equals("cpto"))
			.findFirst()
			.orElseThrow();
		assertThat(cpto.overview()).isNotEmpty();
		assertThat(cpto.advantages()).extracting(Argument::dispute).contains((String) null).anyMatch(Objects::nonNull);
		assertThat(cpto.drawbacks()).extracting(Argument::dispute).contains((String) null).anyMatch(Objects::nonNull);
		assertThat(cpto.signals()).extracting(Signal::points).contains("combine", "separate");
		assertThat(cpto.signals()).anyMatch((signal) -> signal.dispute() != null)
			.anyMatch((signal) -> !signal.leadsTo().isEmpty())
			.anyMatch((signal) -> !signal.contradicts().isEmpty());
	}

	@Test
	void tellsFigures() {
		FiguresEntry cpto = Objects.requireNonNull(this.content.figuresOf("cpto"));
		assertThat(this.content.figuresOf("cito")).isNull();
		assertThat(cpto.unknown()).isNotEmpty();
		assertThat(cpto.figures()).extracting(FiguresEntry.Group::unit).contains("per cent").hasSizeGreaterThan(1);
		assertThat(cpto.figures()).anyMatch((group) -> group.dispute() != null);
		assertThat(cpto.figures()).flatExtracting(FiguresEntry.Group::rows)
			.anyMatch((row) -> !row.comparable())
			.anyMatch((row) -> row.about() == null)
			.anyMatch((row) -> row.year() == null && row.number() != null)
			.anyMatch((row) -> row.said() != null && row.numberAbout() == null)
			.anyMatch((row) -> Boolean.TRUE.equals(row.numberAbout()))
			.extracting(FiguresEntry.Row::bound)
			.contains("below", "above", null);
	}

	@Test
	void tellsStructuresAndReadsAnswersForThem() {
		StructuresEntry cpto = Objects.requireNonNull(this.content.structuresOf("cpto"));
		assertThat(this.content.structuresOf("cito")).isNull();
		assertThat(cpto.structures()).flatExtracting(StructuresEntry.Structure::pros)
			.anyMatch((argument) -> argument.reuse() == null)
			.anyMatch((argument) -> argument.reuse() != null && argument.text() == null)
			.anyMatch((argument) -> argument.reuse() != null && argument.text() != null);
		assertThat(cpto.structures()).anyMatch((structure) -> structure.shortName() == null)
			.anyMatch((structure) -> structure.cells() != null)
			.anyMatch((structure) -> !structure.likeIt().isEmpty())
			.anyMatch((structure) -> "editorial".equals(structure.what().basis()));
		List<Signal> signals = this.content.combinedRoles()
			.stream()
			.flatMap((role) -> role.signals().stream())
			.toList();
		assertThat(signals).anyMatch((signal) -> signal.points() == null)
			.anyMatch((signal) -> signal.finding() == null)
			.anyMatch((signal) -> !signal.noFits().isEmpty());
		assertThat(signals).flatExtracting((signal) -> signal.fits().values())
			.extracting("reading")
			.contains("for", "against");
		assertThat(signals).flatExtracting((signal) -> signal.fits().values())
			.extracting("dispute")
			.contains(null, "company-age");
	}

	@Test
	void disputesACombinedRoleAndCellsWithTwoAndThreeAnswers() {
		assertThat(this.content.disputes()).anyMatch((dispute) -> dispute.about().combinedRole() != null)
			.anyMatch((dispute) -> dispute.about().category() != null);
		assertThat(this.content.disputes()).extracting((dispute) -> dispute.sides().size()).contains(2, 3);
	}

	@Test
	void statesEveryLevelAndLeavesSomeOut() {
		assertThat(this.content.settings()).hasSizeGreaterThan(1).anySatisfy((setting) -> {
			assertThat(setting.rows()).flatExtracting((row) -> row.levels().values())
				.contains(Arrays.stream(Level.values()).map(Level::slug).toArray(String[]::new));
			assertThat(setting.rows()).extracting((row) -> row.levels().size())
				.anyMatch((stated) -> stated < setting.roles().size());
		});
		assertThat(this.content.settings()).flatExtracting(SettingEntry::rows)
			.anyMatch((row) -> row.basis().equals("editorial"))
			.anyMatch((row) -> row.stated().size() == row.levels().size())
			.anyMatch((row) -> !row.stated().isEmpty() && row.stated().size() < row.levels().size())
			.anyMatch((row) -> row.dispute() != null)
			.anyMatch((row) -> row.note() != null);
	}

	@Test
	void hasSkillsOfSomeRolesAndSaysHowFarToTrustThem() {
		List<OccupationEntry> occupations = this.content.occupations();
		assertThat(occupations).hasSizeBetween(2, this.content.roles().size() - 2);
		assertThat(occupations).extracting(OccupationEntry::match).contains("exact", "nearest");
		assertThat(occupations).extracting(OccupationEntry::caution).contains("").anyMatch(StringUtils::hasLength);
		assertThat(this.content.skills()).extracting("relation").contains("essential", "optional");
		assertThat(this.content.manifest().moves()).isNotNull();
	}

}
