package org.rolecompare;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The house keeps its rules, and a second house, {@code org.brokenhouse}, which breaks
 * each of them on purpose, is caught every time.
 */
class HouseRulesTests {

	private static final JavaClasses HOUSE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.rolecompare");

	private static final JavaClasses BROKEN_HOUSE = new ClassFileImporter().importPackages("org.brokenhouse");

	@ParameterizedTest
	@EnumSource
	void isKept(HouseRule rule) {
		rule.rule().check(HOUSE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			CONTROLLERS_ARE_PACKAGE_PRIVATE     | compare.OpenController>
			CONTROLLERS_ARE_PACKAGE_PRIVATE     | compare.OpenAdvice>
			ONLY_LOADING_HAS_AN_ENTITY_MANAGER | role.Scribbler.entityManager>
			ONLY_LOADING_WRITES_TO_REPOSITORIES | role.Scribbler.add(
			ONLY_LOADING_WRITES_TO_REPOSITORIES | role.Scribbler.addAll(
			ONLY_LOADING_WRITES_TO_REPOSITORIES | role.Scribbler.remove(
			ONLY_LOADING_WRITES_TO_REPOSITORIES | role.Scribbler.rename(
			ONLY_THE_CATALOGUE_READS            | role.Scribbler.read(
			PAGES_SEE_RECORDS_NEVER_ENTITIES    | compare.LeakyPage.role leads
			PAGES_SEE_RECORDS_NEVER_ENTITIES    | compare.LeakyPage.roles leads
			PAGES_SEE_RECORDS_NEVER_ENTITIES    | compare.LeakyPage.rolesByName leads
			PAGES_SEE_RECORDS_NEVER_ENTITIES    | compare.LeakyPage.row leads
			PAGES_SEE_RECORDS_NEVER_ENTITIES    | compare.LeakyPage.choice leads
			ONLY_THE_SEARCH_KNOWS_LUCENE        | compare.OwnIndex.ask(
			NOTHING_FOLLOWS_THE_MACHINE         | compare.FickleWords.shout(java.lang.String)>
			NOTHING_FOLLOWS_THE_MACHINE         | compare.FickleWords.whisper(
			NOTHING_FOLLOWS_THE_MACHINE         | compare.FickleWords.count(
			NOTHING_FOLLOWS_THE_MACHINE         | compare.FickleWords.countUp(
			NOTHING_FOLLOWS_THE_MACHINE         | compare.FickleWords.write(
			NO_PAGE_KNOWS_A_CLOCK_OR_CHANCE     | compare.FickleWords.today(
			NO_PAGE_KNOWS_A_CLOCK_OR_CHANCE     | compare.FickleWords.name(
			NO_PAGE_KNOWS_A_CLOCK_OR_CHANCE     | compare.FickleWords.shuffle(
			NO_PAGE_KNOWS_A_CLOCK_OR_CHANCE     | compare.FickleWords.shuffleFields(
			NO_PAGE_KNOWS_A_CLOCK_OR_CHANCE     | compare.FickleWords.collect(
			NO_PACKAGE_IS_A_DRAWER              | util.RoleHelper>
			NO_CLASS_IS_NAMED_AFTER_A_DRAWER    | util.RoleHelper>
			NO_CLASS_IS_NAMED_AFTER_A_DRAWER    | util.RoleDTO>
			NO_CONSTRUCTOR_CALLS_WHAT_CAN_BE_OVERRIDDEN | role.HastyRole.<init>
			EVERY_PACKAGE_IS_NULL_MARKED        | util.RoleHelper lives
			""")
	void isNoticedWhereItIsBroken(HouseRule rule, String offender) {
		assertThat(rule.rule().evaluate(BROKEN_HOUSE).getFailureReport().getDetails())
			.anyMatch((fault) -> fault.contains("org.brokenhouse." + offender));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			CONTROLLERS_ARE_PACKAGE_PRIVATE     | ClosedController
			ONLY_LOADING_HAS_AN_ENTITY_MANAGER | loading.Writer
			ONLY_LOADING_WRITES_TO_REPOSITORIES | loading.Writer
			ONLY_LOADING_WRITES_TO_REPOSITORIES | Scribbler.read(
			ONLY_THE_CATALOGUE_READS            | loading.Writer
			PAGES_SEE_RECORDS_NEVER_ENTITIES    | LeakyPage.title
			ONLY_THE_SEARCH_KNOWS_LUCENE        | OwnIndex.word(
			NOTHING_FOLLOWS_THE_MACHINE         | FickleWords.shout(java.lang.String, java.util.Locale)
			NOTHING_FOLLOWS_THE_MACHINE         | FickleWords.countInEnglish(
			NO_PAGE_KNOWS_A_CLOCK_OR_CHANCE     | FickleWords.keepOne(
			NO_CONSTRUCTOR_CALLS_WHAT_CAN_BE_OVERRIDDEN | PatientRole.<init>
			EVERY_PACKAGE_IS_NULL_MARKED        | compare.
			""")
	void findsNoFaultWhereThereIsNone(HouseRule rule, String innocent) {
		assertThat(rule.rule().evaluate(BROKEN_HOUSE).getFailureReport().getDetails()).isNotEmpty()
			.noneMatch((fault) -> fault.contains(innocent));
	}

}
