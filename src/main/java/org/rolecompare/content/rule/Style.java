package org.rolecompare.content.rule;

import java.util.List;

/**
 * The rules of style that a machine can check: a breach is a warning. That words are
 * plain and figures keep their year, sample and scope is left to the reviewer.
 */
public final class Style {

	/** All of them. */
	public static final List<Rule> RULES = List.of(new Rule("full-stop", Wording::endsWithFullStop),
			new Rule("capital-letter", Wording::startsWithCapitalLetter), new Rule("length", Wording::isShort),
			new Rule("advert-heading", Wording::advertsHaveAHeading),
			new Rule("uncited-reference", Citing::everyReferenceIsCited),
			new Rule("cut-text", Legibility::nothingIsCut),
			new Rule("published-after-retrieved", Dating::nothingIsReadBeforeItIsPublished),
			new Rule("retrieved-after-review", Dating::nothingIsReadAfterTheReview),
			new Rule("future-date", Dating::nothingLiesInTheFuture));

	private Style() {
	}

}
