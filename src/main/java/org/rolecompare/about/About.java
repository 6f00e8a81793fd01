package org.rolecompare.about;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.Edition;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.english.WrittenDate;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.responsibility.Settings;
import org.rolecompare.source.Reference;
import org.rolecompare.statement.Statement;

/**
 * The page about method, gaps, licence, version and privacy.
 *
 * @param head what the page says of itself
 * @param revision what the editors tell of their work on this edition
 * @param sources how many sources there are, and of which kinds
 * @param unidentified of how many sources only the site is known
 * @param relayed how many sources were read through another one
 * @param levels on how many levels of responsibility the catalogue rests, and who says so
 * @param gaps what is not stated, for whom and in which categories
 * @param disputes how many disputes the catalogue tells
 * @param example the permanent address of a statement, null where nothing is stated
 * @param builtIn whether this is the catalogue that the application brings along, of
 * which more is known than its figures: how its editors worked
 * @param skills whether skills from ESCO are loaded, which have to be credited
 */
public record About(PageHead head, Revision revision, EvidenceSummary sources, long unidentified, long relayed,
		LevelCounts levels, Gaps gaps, int disputes, @Nullable String example, boolean builtIn, boolean skills) {

	static About of(Catalogue catalogue, boolean builtIn) {
		PageHead head = PageHead.of(Section.ABOUT, "/about", "Method, licence and privacy",
				"How the catalogue of roles came about, who is speaking in its sources, what it does not know, and how to cite it.");
		List<Reference> sources = catalogue.sources().all();
		return new About(head, Revision.of(catalogue.edition()), EvidenceSummary.of(sources),
				sources.stream().filter((source) -> !source.getDetails().identified()).count(),
				sources.stream().filter((source) -> source.getVia() != null).count(), levels(catalogue.settings()),
				Gaps.of(catalogue), catalogue.disputes().all().size(), example(catalogue.statements().all()), builtIn,
				!catalogue.skills().isEmpty());
	}

	/** A setting has a level, given or not, for each of its roles in each of its rows. */
	private static LevelCounts levels(Settings settings) {
		return LevelCounts.of(settings.all()
			.stream()
			.flatMap((setting) -> setting.getRoles()
				.stream()
				.flatMap((role) -> settings.rows(setting).stream().map((row) -> RoleLevel.of(row, role.names()))))
			.toList());
	}

	private static @Nullable String example(Collection<Statement> statements) {
		return statements.stream()
			.findFirst()
			.map((first) -> Address.role(first.getRole().getSlug()).href() + "#" + first.getKey())
			.orElse(null);
	}

	/**
	 * Return how many sources repeat another one.
	 * @return the number
	 */
	public int repeating() {
		return this.sources.sources() - this.sources.voices();
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

}
