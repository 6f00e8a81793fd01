package org.rolecompare.loading.rule;

import java.util.List;

/**
 * The rules of style that a machine can check: a breach is a warning. That words are
 * plain and figures keep their year, sample and scope is left to the reviewer.
 */
public final class StyleRules {

	/** All of them. */
	public static final List<Rule> RULES = List.of(new Rule("full-stop", WordingRules::endsWithFullStop),
			new Rule("capital-letter", WordingRules::startsWithCapitalLetter),
			new Rule("length", WordingRules::isShort), new Rule("advert-heading", WordingRules::advertsHaveAHeading),
			new Rule("uncited-reference", CitationRules::everyReferenceIsCited),
			new Rule("cut-text", LegibilityRules::nothingIsCut),
			new Rule("published-after-retrieved", DateRules::nothingIsReadBeforeItIsPublished),
			new Rule("retrieved-after-review", DateRules::nothingIsReadAfterTheReview),
			new Rule("future-date", DateRules::nothingLiesInTheFuture));

	private StyleRules() {
	}

}
