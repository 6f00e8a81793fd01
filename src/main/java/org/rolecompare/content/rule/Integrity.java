package org.rolecompare.content.rule;

import java.util.List;

/** The rules of integrity: a catalogue that breaks one of them cannot be used. */
public final class Integrity {

	/** All of them; what a schema can say is in the schemas instead. */
	public static final List<Rule> RULES = List.of(new Rule("unique-slug", Uniqueness::slugs),
			new Rule("unique-slug-in-combined-role", Uniqueness::slugsWithinCombinedRole),
			new Rule("unique-slug-in-setting", Uniqueness::slugsWithinSetting),
			new Rule("unique-key", Uniqueness::keys), new Rule("unique-rank", Uniqueness::ranks),
			new Rule("unique-url", Uniqueness::addresses), new Rule("unique-statement", Uniqueness::statements),
			new Rule("unique-occupation", Uniqueness::occupations), new Rule("unique-skill", Uniqueness::skills),
			new Rule("file-name", Naming::filesAreNamedAfterTheirRecord),
			new Rule("unknown-reference", Existence::references), new Rule("unknown-role", Existence::roles),
			new Rule("unknown-category", Existence::categories), new Rule("unknown-dispute", Existence::disputes),
			new Rule("unknown-drawback", Existence::drawbacks), new Rule("unknown-signal", Existence::signals),
			new Rule("level-outside-setting", Existence::levels),
			new Rule("stated-without-level", Existence::statedLevels),
			new Rule("combined-role", Combination::joinsAtLeastTwo),
			new Rule("single-part", Combination::nothingIsJoinedAlone),
			new Rule("untold-combined-role", Combination::disputedOnesAreTold),
			new Rule("circular-role", Combination::rolesDoNotCombineThemselves),
			new Rule("circular-via", Combination::referencesAreNotCitedThroughThemselves),
			new Rule("voice", Combination::voicesSpeakForThemselves), new Rule("date", Dating::datesAreInTheCalendar),
			new Rule("next-review", Dating::theNextReviewIsLater),
			new Rule("address", Addressing::addressesAreWellFormed),
			new Rule("address-user", Addressing::nobodyIsNamed), new Rule("address-port", Addressing::portsExist),
			new Rule("unseen-character", Legibility::nothingActsUnseen),
			new Rule("unseen-text", Legibility::somethingIsSeen));

	private Integrity() {
	}

}
