package org.rolecompare.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.UserInput;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.english.English;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.page.Paging;
import org.rolecompare.role.Answers;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleChooser;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.Roles;
import org.rolecompare.role.Roles.Lookup;

/**
 * The page that asks which roles to compare: where the chooser's form lands as long as it
 * is not clear which roles are meant.
 *
 * @param chosen letters of the roles that are clear, in one phrase
 * @param questions the names that are not
 * @param options roles to add, each with the address of that comparison
 * @param popular comparisons that the editors offer
 */
public record RoleChoice(PageHead head, RoleChooser chooser, String chosen, List<Question> questions,
		List<Option> options, Paging paging, List<PopularComparison> popular) {

	private static final int NEAR_NAMES = 8;

	/** More unclear names than columns are not worth asking about. */
	private static final int MOST_QUESTIONS = ComparisonAddress.MOST_ROLES;

	/**
	 * Ask which roles to compare.
	 * @param asked what the reader has chosen; its roles exist and are different
	 * @param unclear names that do not mean exactly one role
	 * @param page which part of all roles to list, as typed
	 */
	static RoleChoice of(Catalogue catalogue, ComparisonAddress asked, List<Lookup> unclear, @Nullable String page) {
		Roles roles = catalogue.roles();
		List<RoleNames> names = roles.names();
		Paging paging = Paging.of(page, Roles.MOST_LISTED, names.size(), ComparisonAddress.of(asked.roles()).href());
		List<Option> options = paging.cut(names, Roles.MOST_LISTED)
			.stream()
			.filter((role) -> !asked.roles().contains(role.slug()))
			.map((role) -> option(asked, role))
			.toList();
		List<RoleNames> chosen = roles.findAll(asked.roles()).stream().map(Role::names).toList();
		RoleChooser chooser = roles.chooser(chosen, ComparisonAddress.MOST_ROLES);
		String letters = English.and(chosen.stream().map(RoleNames::abbreviation).toList());
		boolean plain = chosen.isEmpty() && unclear.isEmpty() && Paging.number(page) == 1;
		return new RoleChoice(head(chooser, letters, plain), chooser, letters,
				unclear.stream().limit(MOST_QUESTIONS).map((name) -> question(asked, name, roles)).toList(), options,
				paging, PopularComparison.of(catalogue));
	}

	/** Tell whether a popular comparison shows a question that its roles answer. */
	public boolean isAsking() {
		return PopularComparison.areAsking(this.popular);
	}

	private static PageHead head(RoleChooser chooser, String letters, boolean plain) {
		if (!chooser.isPossible()) {
			return PageHead
				.of(Section.COMPARE, Section.COMPARE.href(), "There is nothing to compare yet",
						"A comparison takes two roles, and this catalogue has one.")
				.notIndexed();
		}
		PageHead head = PageHead.of(Section.COMPARE, Section.COMPARE.href(),
				letters.isEmpty() ? "Choose roles to compare" : "Compare " + letters + " with another role",
				"Choose two to five executive roles and see them side by side, every statement with its source.");
		return plain ? head : head.notIndexed();
	}

	private static Question question(ComparisonAddress asked, Lookup name, Roles roles) {
		List<RoleNames> meant = name.isShared() ? name.roles() : roles.findNear(name.typed(), NEAR_NAMES);
		return new Question(UserInput.name(name.typed()), name.isShared(),
				meant.stream().map((role) -> option(asked, role)).toList());
	}

	private static Option option(ComparisonAddress asked, RoleNames role) {
		List<String> roles = Stream.concat(asked.roles().stream(), Stream.of(role.slug())).distinct().toList();
		return new Option(role, asked.withRoles(roles).href());
	}

	/** A role to choose, and the address with it. */
	public record Option(RoleNames role, String href) {
	}

	/**
	 * A name, as typed, that does not mean exactly one role.
	 *
	 * @param shared whether several roles go by it; otherwise none does
	 * @param options the roles that may be meant
	 */
	public record Question(String typed, boolean shared, List<Option> options) {
	}

	/**
	 * A comparison that the catalogue's editors offer.
	 *
	 * @param title its roles in one phrase
	 * @param answers the questions they answer, each once
	 */
	public record PopularComparison(String href, String title, List<String> answers) {

		static List<PopularComparison> of(Catalogue catalogue) {
			return catalogue.edition()
				.getPopular()
				.stream()
				.map((comparison) -> catalogue.roles().findAll(Address.sideBySide(comparison)))
				.filter((roles) -> roles.size() > 1)
				.map(PopularComparison::of)
				.toList();
		}

		/** Tell whether any of the comparisons has a question to show. */
		static boolean areAsking(List<PopularComparison> comparisons) {
			return comparisons.stream().anyMatch((comparison) -> !comparison.answers().isEmpty());
		}

		private static PopularComparison of(List<Role> roles) {
			Map<Set<String>, String> answers = new LinkedHashMap<>();
			roles.stream()
				.flatMap((role) -> Stream.ofNullable(role.getAnswers()))
				.map(Answers::getWords)
				.forEach((words) -> answers.putIfAbsent(new LinkedHashSet<>(words), String.join(", ", words)));
			return new PopularComparison(Address.comparison(roles.stream().map(Role::getSlug).toList()).href(),
					English.and(roles.stream().map(Role::getAbbreviation).toList()), List.copyOf(answers.values()));
		}

	}

}
