package org.rolecompare.compare;

import java.util.List;

import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.compare.ComparisonTable.Result;
import org.rolecompare.english.English;

/** Puts the facts of a comparison into words. */
public final class ComparisonWords {

	/** More names than this are a list and no longer a phrase. */
	private static final int MOST_NAMED = 8;

	private static final int MOST_MISSED = 6;

	private final Comparison page;

	private final Result result;

	private final ComparisonControls.Fold fold;

	ComparisonWords(Comparison page) {
		this.page = page;
		this.result = page.result();
		this.fold = page.controls().fold();
	}

	/** Say what the rows are: <em>CTO and CPTO: all 14 categories</em>. */
	public String caption() {
		return this.page.title() + ": " + rows();
	}

	/**
	 * Say how much of the table is shown: <em>4 of 14 categories</em>, or <em>14
	 * categories</em> where the reader has not narrowed it.
	 */
	public String extent() {
		return ((this.result.rows() < this.result.categories()) ? this.result.rows() + " of " : "")
				+ English.count(this.result.categories(), "category", "categories");
	}

	/** Say how many statements are shown: <em>17 statements from 12 sources</em>. */
	public String found() {
		String support = (this.result.statements() > 0)
				? " from " + EvidenceSummary.support(this.result.sources(), this.result.voices()) : "";
		String hidden = (this.result.hidden() > 0) ? "; "
				+ English.count(this.result.hidden(), "statement", "statements") + " hidden by your choice of sources"
				: "";
		return English.count(this.result.statements(), "statement", "statements") + support + hidden;
	}

	/**
	 * Name the first categories that are switched on and yet not shown, empty for none.
	 */
	public String missed() {
		return English.and(this.result.missed(), MOST_MISSED);
	}

	/** Say which rows are left out because nothing is stated, or would be. */
	public String folded() {
		return (this.fold.open() ? "Our sources state nothing: " : "Left out because our sources state nothing: ")
				+ English.and(this.fold.names(), MOST_NAMED) + ".";
	}

	/**
	 * Count where the roles differ in a setting: <em>Product and technology: the levels
	 * differ in 13 of 28 responsibilities</em>.
	 */
	public String summary(CommonSetting setting) {
		return setting.name() + ": the levels " + differ(setting.rows().total(), setting.total())
				+ ((setting.rows().hidden() > 0) ? ", of which " + setting.rows().shown().size() + " are shown" : "");
	}

	private static String differ(int differing, int total) {
		if (total == 1) {
			return ((differing == 1) ? "differ" : "do not differ") + " in the one responsibility";
		}
		String of = (differing == 0) ? "none of " : (differing == total) ? "all " : differing + " of ";
		return "differ in " + of + total + " responsibilities";
	}

	private String rows() {
		List<String> names = this.page.table().rows().map(ComparisonTable.Row::name).toList();
		long total = this.result.total();
		if (names.size() == total) {
			return (total == 1) ? "the only category" : "all " + total + " categories";
		}
		if (names.isEmpty()) {
			return "no category";
		}
		if (!this.page.address().isNarrowed()) {
			return "the " + English.count(names.size(), "category", "categories")
					+ " of which our sources state something";
		}
		return (names.size() > MOST_NAMED) ? names.size() + " of " + total + " categories"
				: English.and(names.stream().map(English::uncapitalized).toList());
	}

}
