package org.rolecompare.loading.rule;

import java.util.List;

/** The rules of integrity: a catalogue that breaks one of them cannot be used. */
public final class IntegrityRules {

	/** All of them; what a schema can say is in the schemas instead. */
	public static final List<Rule> RULES = List.of(new Rule("unique-slug", UniquenessRules::slugs),
			new Rule("unique-slug-in-combined-role", UniquenessRules::slugsWithinCombinedRole),
			new Rule("unique-slug-in-setting", UniquenessRules::slugsWithinSetting),
			new Rule("unique-key", UniquenessRules::keys), new Rule("unique-rank", UniquenessRules::ranks),
			new Rule("unique-url", UniquenessRules::addresses),
			new Rule("unique-statement", UniquenessRules::statements),
			new Rule("unique-occupation", UniquenessRules::occupations),
			new Rule("unique-skill", UniquenessRules::skills),
			new Rule("file-name", NamingRules::filesAreNamedAfterTheirRecord),
			new Rule("unknown-reference", ReferenceRules::references), new Rule("unknown-role", ReferenceRules::roles),
			new Rule("unknown-category", ReferenceRules::categories),
			new Rule("unknown-dispute", ReferenceRules::disputes),
			new Rule("unknown-drawback", ReferenceRules::drawbacks),
			new Rule("unknown-signal", ReferenceRules::signals),
			new Rule("level-outside-setting", ReferenceRules::levels),
			new Rule("stated-without-level", ReferenceRules::statedLevels),
			new Rule("combined-role", CombinedRoleRules::joinsAtLeastTwo),
			new Rule("single-part", CombinedRoleRules::nothingIsJoinedAlone),
			new Rule("untold-combined-role", CombinedRoleRules::disputedOnesAreTold),
			new Rule("circular-role", CombinedRoleRules::rolesDoNotCombineThemselves),
			new Rule("circular-via", CombinedRoleRules::referencesAreNotCitedThroughThemselves),
			new Rule("voice", CombinedRoleRules::voicesSpeakForThemselves),
			new Rule("date", DateRules::datesAreInTheCalendar),
			new Rule("next-review", DateRules::theNextReviewIsLater),
			new Rule("address", AddressRules::addressesAreWellFormed),
			new Rule("address-user", AddressRules::nobodyIsNamed), new Rule("address-port", AddressRules::portsExist),
			new Rule("unseen-character", LegibilityRules::nothingActsUnseen),
			new Rule("unseen-text", LegibilityRules::somethingIsSeen));

	private IntegrityRules() {
	}

}
