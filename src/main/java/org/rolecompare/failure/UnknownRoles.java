package org.rolecompare.failure;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.address.Address;
import org.rolecompare.address.UserInput;
import org.rolecompare.english.English;
import org.rolecompare.failure.FailurePage.Help;
import org.rolecompare.failure.FailurePage.Link;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.Roles;
import org.rolecompare.role.Roles.Lookup;

import org.springframework.http.HttpStatus;

/**
 * Puts into words that an address names roles that do not exist, or a name that several
 * roles share, and leads to what may have been meant.
 */
final class UnknownRoles {

	/** More names than there are columns are not worth asking about. */
	private static final int MOST_NAMES = 5;

	private final List<Lookup> lookups;

	private final Kind kind;

	private final Roles roles;

	private UnknownRoles(List<Lookup> lookups, Kind kind, Roles roles) {
		this.lookups = lookups;
		this.kind = kind;
		this.roles = roles;
	}

	static UnknownRoles of(List<String> names, Failure failure, Roles roles) {
		return new UnknownRoles(names.stream().map(roles::lookUp).toList(), Kind.of(failure), roles);
	}

	FailurePage page() {
		List<String> unknown = typed(this.lookups.stream().filter((lookup) -> lookup.roles().isEmpty()).toList());
		List<String> shared = typed(this.lookups.stream().filter(Lookup::isShared).toList());
		String what = sentence(unknown, "No role is called ") + sentence(shared, "Several roles are called ");
		String title = unknown.isEmpty() ? "Several roles are called " + phrase(shared, English::and)
				: "No role is called " + phrase(unknown, English::or);
		return FailurePage.of(HttpStatus.NOT_FOUND, title, what.strip())
			.withHelp(help())
			.withChooser(this.roles.chooser(found(), FailurePage.FIELDS));
	}

	/** Return the roles that were found, at most as many as can be compared. */
	private List<RoleNames> found() {
		return this.lookups.stream().filter(Lookup::isFound).map(Lookup::role).distinct().limit(MOST_NAMES).toList();
	}

	private List<Help> help() {
		return this.lookups.stream()
			.filter((lookup) -> !lookup.isFound())
			.limit(MOST_NAMES)
			.map((lookup) -> lookup.isShared()
					? help("Which " + UserInput.quote(lookup.typed()) + " do you mean?", lookup, lookup.roles())
					: help("Did you mean, instead of " + UserInput.quote(lookup.typed()) + ":", lookup,
							this.roles.findNear(lookup.typed(), FailurePage.MOST_NEAR)))
			.toList();
	}

	private Help help(String lead, Lookup missing, List<RoleNames> meant) {
		return new Help(lead, meant.stream().map((role) -> link(missing, role)).toList());
	}

	private Link link(Lookup missing, RoleNames meant) {
		if (this.kind == Kind.ROLE) {
			return new Link(meant.href(), meant.abbreviation() + ", " + meant.name());
		}
		List<RoleNames> columns = this.lookups.stream()
			.flatMap((lookup) -> lookup.equals(missing) ? Stream.of(meant)
					: lookup.isFound() ? Stream.of(lookup.role()) : Stream.empty())
			.distinct()
			.toList();
		List<String> slugs = columns.stream().map(RoleNames::slug).toList();
		String letters = columns.stream().map(RoleNames::abbreviation).collect(Collectors.joining(", "));
		return (columns.size() > 1) ? new Link(this.kind.address(slugs).href(), meant.name() + this.kind.verb + letters)
				: new Link(Address.of(Section.COMPARE.href()).with("role", slugs).href(),
						meant.abbreviation() + ", " + meant.name());
	}

	private static List<String> typed(List<Lookup> lookups) {
		return lookups.stream().map(Lookup::typed).distinct().toList();
	}

	private static String sentence(List<String> names, String beginning) {
		return names.isEmpty() ? "" : beginning + phrase(names, English::or) + ". ";
	}

	private static String phrase(List<String> names, Function<List<String>, String> conjunction) {
		List<String> quoted = names.stream().limit(MOST_NAMES).map(UserInput::quote).toList();
		int more = names.size() - quoted.size();
		return conjunction.apply(quoted) + ((more > 0) ? " and " + more + " more" : "");
	}

	/** The kinds of page whose addresses name roles. */
	enum Kind {

		/** One role, and whatever leads to one. */
		ROLE("roles", ": "),
		/** Roles side by side. */
		COMPARISON("compare", ": compare "),
		/** What roles have in common. */
		OVERLAP("overlap", ": overlap of "),
		/** From one role to another. */
		MOVE("moves", ": move between ");

		private final String section;

		private final String verb;

		Kind(String section, String verb) {
			this.section = section;
			this.verb = verb;
		}

		Address address(List<String> slugs) {
			return switch (this) {
				case ROLE -> Address.role(slugs.get(0));
				case COMPARISON -> Address.comparison(slugs);
				case OVERLAP -> Address.overlap(slugs);
				case MOVE -> Address.move(slugs.get(0), slugs.get(1));
			};
		}

		static Kind of(Failure failure) {
			return Arrays.stream(values()).filter((kind) -> failure.isIn(kind.section)).findFirst().orElse(ROLE);
		}

	}

}
