package org.rolecompare.about;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rolecompare.catalogue.Edition;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.source.KindTally;
import org.rolecompare.english.WrittenDate;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.english.English;

/**
 * The page about method, gaps, licence, version and privacy.
 *
 * @param head what the page says of itself
 * @param revision what the editors tell of their work on this edition
 * @param kinds how many sources there are of each kind and who is speaking in it
 * @param levels on how many levels of responsibility the catalogue rests, and who says so
 * @param gaps what is not stated, for whom and in which categories
 * @param disputes how many disputes the catalogue tells
 * @param example a statement by its permanent address, null where nothing is stated
 * @param builtIn whether this is the catalogue that the application brings along, of
 * which more is known than its figures: how its editors worked
 * @param skills whether skills from ESCO are loaded, which have to be credited
 */
public record About(PageHead head, Revision revision, List<KindTally> kinds, LevelCounts levels, Gaps gaps,
		long disputes, @Nullable Example example, boolean builtIn, boolean skills) {

	static About of(Revision revision, List<KindTally> kinds, LevelCounts levels, Gaps gaps, long disputes,
			@Nullable Example example, boolean builtIn, boolean skills) {
		List<KindTally> inOrder = kinds.stream().sorted(Comparator.comparing(KindTally::kind)).toList();
		PageHead head = PageHead.of(Section.ABOUT, "/about", "Method, licence and privacy",
				"How the catalogue of roles came about, who is speaking in its sources, what it does not know, and how to cite it.");
		return new About(head, revision, inOrder, levels, gaps, disputes, example, builtIn, skills);
	}

	/**
	 * Say how much the catalogue holds.
	 * @return for instance <em>373 statements about 19 roles in 14 categories, from 260
	 * sources</em>
	 */
	public String extent() {
		return English.count(this.gaps.statements(), "statement", "statements") + " about "
				+ English.count(this.gaps.roles(), "role", "roles") + " in "
				+ English.count(this.gaps.categories(), "category", "categories") + ", from " + support();
	}

	/**
	 * Return of how many sources only the site is known.
	 * @return the number
	 */
	public long unidentified() {
		return this.kinds.stream().mapToLong((kind) -> kind.count() - kind.identified()).sum();
	}

	/**
	 * Return how many sources were read through another one.
	 * @return the number
	 */
	public long relayed() {
		return this.kinds.stream().mapToLong(KindTally::relayed).sum();
	}

	private String support() {
		long sources = this.kinds.stream().mapToLong(KindTally::count).sum();
		return EvidenceSummary.support(sources, sources - repeating());
	}

	/**
	 * Return how many sources repeat another one.
	 * @return the number
	 */
	public long repeating() {
		return this.kinds.stream().mapToLong(KindTally::repeating).sum();
	}

	/**
	 * What the editors tell of their work on this edition.
	 *
	 * @param changes what changed, null for nothing said
	 * @param next the day by which it is reviewed next, null for none
	 */
	public record Revision(@Nullable String changes, @Nullable WrittenDate next) {

		static Revision of(Edition edition) {
			LocalDate next = edition.getRevision().nextReview();
			return new Revision(edition.getRevision().changes(), (next != null) ? WrittenDate.of(next) : null);
		}

	}

	/**
	 * A statement, to show what its permanent address looks like.
	 *
	 * @param role slug of the role
	 * @param key the permanent key
	 */
	public record Example(String role, String key) {
	}

}
