package org.rolecompare.about;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.Edition;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.citation.Grounds;
import org.rolecompare.english.WrittenDate;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.responsibility.Settings;
import org.rolecompare.role.Role;
import org.rolecompare.source.Reference;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Statement;

/**
 * The page about method, gaps, licence, version and privacy.
 *
 * @param unidentified of how many sources only the site is known
 * @param relayed how many sources were read through another one
 * @param levels on how many levels of responsibility the catalogue rests, and who says so
 * @param example the permanent address of a statement, null where nothing is stated
 * @param builtIn whether this is the catalogue that the application brings along, of
 * which more is known than its figures: how its editors worked
 * @param skills whether skills from ESCO are loaded, which have to be credited
 * @param grounds on what the arguments about combined roles rest, in a sentence, null
 * where there is none
 */
public record About(PageHead head, Revision revision, EvidenceSummary sources, long unidentified, long relayed,
		LevelCounts levels, Gaps gaps, int disputes, @Nullable String example, boolean builtIn, boolean skills,
		@Nullable String grounds) {

	static About of(Catalogue catalogue, boolean builtIn) {
		PageHead head = PageHead.of(Section.ABOUT, Section.ABOUT.href(), "Method, licence and privacy",
				"How the catalogue of roles came about, who is speaking in its sources, what it does not know, and how to cite it.");
		List<Reference> sources = catalogue.sources().all();
		return new About(head, Revision.of(catalogue.edition()), EvidenceSummary.of(sources),
				sources.stream().filter((source) -> !source.getDetails().identified()).count(),
				sources.stream().filter((source) -> source.getVia() != null).count(), levels(catalogue.settings()),
				Gaps.of(catalogue), catalogue.disputes().all().size(), example(catalogue.statements().all()), builtIn,
				!catalogue.skills().isEmpty(), grounds(catalogue));
	}

	private static @Nullable String grounds(Catalogue catalogue) {
		Grounds grounds = Grounds.of(catalogue.combinedRoles()
			.all()
			.stream()
			.flatMap((told) -> told.arguments().stream())
			.map((argument) -> argument.getSaid().getCites()));
		return (grounds.total() > 0) ? grounds.inWords("advantages and drawbacks of combined roles") + "." : null;
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

	/** Return how many sources repeat another one. */
	public int repeating() {
		return this.sources.sources() - this.sources.voices();
	}

	/**
	 * What the editors tell of their work on this edition.
	 *
	 * @param changes what changed, null for nothing said
	 * @param next the day by which it is reviewed next, null for none
	 * @param every how often it is reviewed, in words, null for no promise
	 * @param interests what interests its keepers have, null where they have not stated
	 * any
	 */
	public record Revision(@Nullable String changes, @Nullable WrittenDate next, @Nullable String every,
			@Nullable String interests) {

		static Revision of(Edition edition) {
			Edition.Revision told = edition.getRevision();
			LocalDate next = edition.getNextReview();
			return new Revision(told.changes(), (next != null) ? WrittenDate.of(next) : null,
					(told.every() != null) ? often(told.every()) : null, told.interests());
		}

		private static String often(Period every) {
			long months = every.toTotalMonths();
			return (months == 1) ? "every month" : (months == 12) ? "every year"
					: "every " + ((months % 12 == 0) ? months / 12 + " years" : months + " months");
		}

	}

	/**
	 * What was not found: the cells of the table of all roles by all categories in which
	 * nothing is stated.
	 *
	 * @param unstated in how many cells nothing is stated
	 * @param byCategory the categories with gaps, in the order of the catalogue
	 * @param byRole the roles with the most gaps, the most first
	 */
	public record Gaps(int roles, int categories, int statements, int unstated, List<Gap> byCategory,
			List<Gap> byRole) {

		/** More roles than this would be a list of the catalogue, not of its gaps. */
		private static final int MOST_ROLES = 12;

		static Gaps of(Catalogue catalogue) {
			List<Role> roles = catalogue.roles().all();
			List<Category> categories = catalogue.categories().all();
			List<Gap> byCategory = categories.stream()
				.map((category) -> new Gap(Address.category(category.getSlug()).href(), category.getName(),
						roles.size() - catalogue.statements().findRoles(category).size()))
				.filter(Gap::isOpen)
				.toList();
			List<Gap> byRole = roles.stream()
				.map((role) -> new Gap(Address.role(role.getSlug()).href(),
						role.getAbbreviation() + ", " + role.getName(),
						categories.size() - catalogue.statements().countCategories(role)))
				.filter(Gap::isOpen)
				.sorted(Comparator.comparingInt(Gap::unstated).reversed())
				.limit(MOST_ROLES)
				.toList();
			return new Gaps(roles.size(), categories.size(), catalogue.statements().all().size(),
					byCategory.stream().mapToInt(Gap::unstated).sum(), byCategory, byRole);
		}

		public int cells() {
			return this.roles * this.categories;
		}

		/** In how many cells of one category or role nothing is stated. */
		public record Gap(String href, String name, int unstated) {

			boolean isOpen() {
				return this.unstated > 0;
			}

		}

	}

}
