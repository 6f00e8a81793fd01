package org.rolecompare.site;

/**
 * Every kind of page there is, each by an example. What holds on every page is tested on
 * each of these, with and without a browser; a new kind of page is one more line here.
 * The examples are pages of our own catalogue and of the example catalogue alike. They
 * name roles, categories and sources that are there for good, and nothing follows from
 * what is said of them.
 */
public enum KindOfPage {

	HOME("/"),

	COMPARISON("/compare/cto-vs-cpto"),

	COMPARISON_CITED("/compare/cto-vs-cpto.cite?style=vancouver"),

	COMPARISON_OF_FIVE(
			"/compare/cto-vs-cpo-vs-cpto-vs-cio-vs-chief-digital-officer?category=reports-to&category=decision-rights"),

	COMPARISON_FILTERED("/compare/cto-vs-cpo-vs-cpto?category=team-leadership&category=pay&q=team"),

	COMPARISON_FOLDED("/compare/cio-vs-cro"),

	COMPARISON_WEIGHED("/compare/cto-vs-cpo-vs-cpto?kind=study&kind=official&kind=nope&sources=counted"),

	COMPARISON_FINDING_NOTHING(
			"/compare/cto-vs-cpo-vs-cpto-vs-cio-vs-ciso-vs-ceo?category=pay&category=astrology&q=zeppelin"),

	CHOOSER("/compare"),

	CHOOSER_ASKING("/compare?role=cto&role=cdo&role=wizard"),

	ROLES("/roles"),

	ROLE("/roles/cto"),

	ROLE_OF_ANOTHER_EDITION("/roles/cto?edition=2025-01-01-89abcdef"),

	ROLE_THAT_COMBINES("/roles/cpto"),

	CATEGORY("/categories/primary-focus"),

	COMBINED_ROLES("/combined-roles"),

	COMBINED_ROLE("/combined-roles/cpto"),

	COMBINED_ROLE_WEIGHED("/combined-roles/cpto?kind=practitioner&sources=counted"),

	GUIDE("/combined-roles/cpto/guide"),

	GUIDE_ANSWERED("/combined-roles/cpto/guide?yes=start-up&yes=large-company&yes=nope&no=no-deputies&most=start-up"),

	ANSWER("/combined-roles/cpto/answer?yes=no-market-fit&yes=good-partnership&yes=start-up&yes=large-company"
			+ "&yes=no-deputies&no=scaling-up&yes=nope&most=no-market-fit&most=vacant-seat"),

	ANSWER_TO_NOTHING("/combined-roles/cpto/answer"),

	ANSWER_ON_TWO_OPTIONS("/combined-roles/cito/answer?signal=clear-lines"),

	MEMO("/combined-roles/cpto/memo?signal=start-up&signal=large-company&signal=no-deputies&signal=no-candidate"),

	STRUCTURES("/combined-roles/cpto/structures"),

	STRUCTURES_IN_FULL("/combined-roles/cpto/structures?structure=two-chiefs&structure=one-cpto&structure=keep-as-is"
			+ "&structure=nope&yes=start-up&yes=no-deputies&no=large-company&most=no-deputies"),
	FIGURES("/combined-roles/cpto/figures"),

	FIGURES_ANSWERED("/combined-roles/cpto/figures?yes=start-up&no=large-company&yes=nope"),

	JOB_DESCRIPTION("/roles/cdao/job-description"),

	JOB_DESCRIPTION_WITH_SOURCES("/roles/cpto/job-description?form=sources"),

	JOB_DESCRIPTION_FILLED(
			"/roles/cpto/job-description?form=poster&lines=zzzzz&end=sources&company=Acme&place=nowhere"),

	JOB_DESCRIPTION_CHOSEN("/roles/cto/job-description?chosen=1&responsibility=product-and-technology.ai-strategy"
			+ "&responsibility=technology-leadership.technology-vision&statement=nope"),

	SETTINGS("/responsibilities"),

	MATRIX("/responsibilities/product-and-technology"),

	MATRIX_FILTERED(
			"/responsibilities/technology-leadership?role=x&area=Security&kind=study&kind=nope&sources=counted"),

	REFERENCES("/references"),

	REFERENCES_FILTERED("/references?kind=study&role=cto&page=2"),

	REFERENCE("/references/diffwiki-cto-ctpo"),

	REFERENCE_CITED("/references/diffwiki-cto-ctpo.cite"),

	SEARCH("/search"),

	SEARCH_RESULTS("/search?q=CPO"),

	SEARCH_RESULTS_OF_ONE_KIND("/search?q=team&in=statements&page=2"),

	SEARCH_FINDING_NOTHING("/search?q=zeppelin"),

	ABOUT("/about"),

	DECISION_AID("/about/decision-aid"),

	FOR_PROGRAMS("/api/docs"),

	OVERLAP("/overlap/cto-vs-cpo"),

	OVERLAP_OF_THREE("/overlap/cto-vs-cio-vs-ciso"),

	OVERLAP_OF_SKILLS("/overlap/cpo-vs-cpto?by=skills"),

	OVERLAP_OF_NOTHING("/overlap/cmo-vs-cro"),

	MOVES("/moves"),

	MOVES_ASKING("/moves?from=cdo&to=wizard"),

	MOVE("/moves/cto/cpto"),

	MOVE_BACK("/moves/cpo/cto"),

	MOVE_WITHOUT_A_SETTING("/moves/cmo/cro?setting=nowhere"),

	NO_SUCH_PAGE("/nowhere/cto", 404),

	NO_SUCH_ROLE("/roles/ctoo", 404),

	NO_SUCH_ROLES("/compare/cto-vs-wizard-vs-cdo", 404),

	NO_SUCH_COMBINED_ROLE("/combined-roles/cto", 404),

	NO_SUCH_FIGURES("/combined-roles/cito/figures", 404),

	FAILURE_OF_THE_READER("/roles;jsessionid=1", 400),

	FAILURE_OF_OURS(Breakdown.ADDRESS, 500);

	private final String address;

	private final int status;

	KindOfPage(String address) {
		this(address, 200);
	}

	KindOfPage(String address, int status) {
		this.address = address;
		this.status = status;
	}

	/**
	 * Return where a page of this kind is found.
	 * @return the address from the first slash, encoded
	 */
	public String address() {
		return this.address;
	}

	/**
	 * Return with which status it is answered.
	 * @return the HTTP status, 200 for all but error pages
	 */
	public int status() {
		return this.status;
	}

}
