package org.rolecompare.loading.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.loading.file.CatalogueFiles;
import org.rolecompare.loading.file.Fault;

/** All rules of the format that no schema can say, and a catalogue held against them. */
public final class CatalogueRules {

	/** A catalogue that breaks one of them cannot be used. */
	private static final List<Rule> INTEGRITY = List.of(new Rule("unique-slug", UniquenessRules::slugs),
			new Rule("unique-slug-in-combined-role", UniquenessRules::slugsWithinCombinedRole),
			new Rule("unique-slug-in-structures", UniquenessRules::slugsWithinStructures),
			new Rule("unique-slug-in-figures", UniquenessRules::slugsWithinFigures),
			new Rule("unique-argument", UniquenessRules::argumentsWithinStructure),
			new Rule("unique-slug-in-setting", UniquenessRules::slugsWithinSetting),
			new Rule("unique-key", UniquenessRules::keys), new Rule("unique-rank", UniquenessRules::ranks),
			new Rule("unique-url", UniquenessRules::addresses),
			new Rule("unique-statement", UniquenessRules::statements),
			new Rule("unique-occupation", UniquenessRules::occupations),
			new Rule("unique-skill", UniquenessRules::skills), new Rule("unique-synonym", UniquenessRules::synonyms),
			new Rule("file-name", NamingRules::filesAreNamedAfterTheirRecord),
			new Rule("unknown-reference", ExistenceRules::references), new Rule("unknown-role", ExistenceRules::roles),
			new Rule("unknown-category", ExistenceRules::categories),
			new Rule("unknown-dispute", ExistenceRules::disputes),
			new Rule("unknown-drawback", ExistenceRules::drawbacks),
			new Rule("unknown-signal", ExistenceRules::signals),
			new Rule("unknown-structure", ExistenceRules::structures),
			new Rule("unknown-argument", ExistenceRules::reusedArguments),
			new Rule("level-outside-setting", ExistenceRules::levels),
			new Rule("stated-without-level", ExistenceRules::statedLevels),
			new Rule("alike-without-statement", ExistenceRules::likenesses),
			new Rule("combined-role", CombinedRoleRules::joinsAtLeastTwo),
			new Rule("single-part", CombinedRoleRules::nothingIsJoinedAlone),
			new Rule("untold-combined-role", CombinedRoleRules::disputedOnesAreTold),
			new Rule("circular-role", CircleRules::rolesDoNotCombineThemselves),
			new Rule("circular-via", CircleRules::referencesAreNotCitedThroughThemselves),
			new Rule("voice", CircleRules::voicesSpeakForThemselves),
			new Rule("date", DateRules::datesAreInTheCalendar),
			new Rule("next-review", DateRules::theNextReviewIsLater),
			new Rule("address", AddressRules::addressesAreWellFormed),
			new Rule("address-user", AddressRules::nobodyIsNamed), new Rule("address-port", AddressRules::portsExist),
			new Rule("unseen-character", LegibilityRules::nothingActsUnseen),
			new Rule("unseen-text", LegibilityRules::somethingIsSeen));

	/**
	 * The rules of style that a machine can check: a breach is a warning. That words are
	 * plain and figures keep their year, sample and scope is left to the reviewer.
	 */
	private static final List<Rule> STYLE = List.of(new Rule("full-stop", WordingRules::endsWithFullStop),
			new Rule("capital-letter", WordingRules::startsWithCapitalLetter),
			new Rule("length", WordingRules::isShort), new Rule("advert-heading", WordingRules::advertsHaveAHeading),
			new Rule("number-of-arguments", StructureRules::argumentsAreNeitherFewNorMany),
			new Rule("one-sided", StructureRules::bothSidesAreHeard),
			new Rule("equal-detail", StructureRules::allAreToldInEqualDetail),
			new Rule("uncited-reference", CitationRules::everyReferenceIsCited),
			new Rule("cut-text", LegibilityRules::nothingIsCut),
			new Rule("published-after-retrieved", DateRules::nothingIsReadBeforeItIsPublished),
			new Rule("retrieved-after-review", DateRules::nothingIsReadAfterTheReview),
			new Rule("future-date", DateRules::nothingLiesInTheFuture));

	/**
	 * What an editor should know and no wording mends: it follows from what sources there
	 * are.
	 */
	private static final List<Rule> BALANCE = List
		.of(new Rule("uneven-questions", StructureRules::questionsCanSpeakEitherWay));

	private final CatalogueRecords catalogue;

	/**
	 * Looks at a catalogue.
	 * @param today the day on which somebody looks
	 */
	public CatalogueRules(CatalogueFiles files, LocalDate today) {
		this.catalogue = new CatalogueRecords(files, today);
	}

	/** The faults in the order of the rules. */
	public Stream<Fault> breachesOfIntegrity() {
		return INTEGRITY.stream().flatMap((rule) -> rule.check(this.catalogue));
	}

	/** The warnings in the order of the rules. */
	public Stream<Fault> breachesOfStyle() {
		return STYLE.stream().flatMap((rule) -> rule.check(this.catalogue));
	}

	/** The notes in the order of the rules. */
	public Stream<Fault> imbalances() {
		return BALANCE.stream().flatMap((rule) -> rule.check(this.catalogue));
	}

	/** The names of all rules, as they stand in faults, warnings and notes. */
	public static List<String> names() {
		return Stream.of(INTEGRITY, STYLE, BALANCE).flatMap(List::stream).map(Rule::name).toList();
	}

}
