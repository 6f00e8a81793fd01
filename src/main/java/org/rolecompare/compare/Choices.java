package org.rolecompare.compare;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rolecompare.compare.ColumnHead.Option;
import org.rolecompare.compare.RoleChoice.Question;
import org.rolecompare.page.Paging;
import org.rolecompare.role.Lookup;
import org.rolecompare.role.RoleChooser;
import org.rolecompare.role.RoleDirectory;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.RoleRepository;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Helps the reader to say which roles are meant.
 */
@Service
@Transactional(readOnly = true)
class Choices {

	private static final int NEAR_NAMES = 8;

	/** More unclear names than columns are not worth asking about. */
	private static final int MOST_QUESTIONS = ComparisonAddress.MOST_ROLES;

	private final RoleDirectory directory;

	private final RoleRepository roles;

	private final Comparisons comparisons;

	Choices(RoleDirectory directory, RoleRepository roles, Comparisons comparisons) {
		this.directory = directory;
		this.roles = roles;
		this.comparisons = comparisons;
	}

	/**
	 * Ask which roles to compare.
	 * @param asked what the reader has chosen; its roles exist and are different
	 * @param unclear names that do not mean exactly one role
	 * @param page which part of all roles to list, from 1
	 * @return the page
	 */
	RoleChoice choose(ComparisonAddress asked, List<RoleNames> chosen, List<Lookup> unclear, int page) {
		Page<RoleNames> part = part(page);
		List<Option> options = part.stream()
			.filter((role) -> !asked.roles().contains(role.slug()))
			.map((role) -> option(asked, role))
			.toList();
		RoleChooser chooser = this.directory.chooser(chosen, 3);
		return new RoleChoice(RoleChoice.head(chooser, chosen, chosen.isEmpty() && unclear.isEmpty() && page == 1),
				chooser, chosen, questions(asked, unclear), options,
				Paging.of(part, ComparisonAddress.of(asked.roles()).href()), this.comparisons.popular());
	}

	private Page<RoleNames> part(int page) {
		Page<RoleNames> part = this.roles.findNames(PageRequest.of(Math.max(page, 1) - 1, RoleDirectory.MOST_LISTED));
		return (part.isEmpty() && page > 1) ? part(1) : part;
	}

	private List<Question> questions(ComparisonAddress asked, List<Lookup> unclear) {
		List<Lookup> first = unclear.stream().limit(MOST_QUESTIONS).toList();
		if (first.isEmpty()) {
			return List.of();
		}
		List<List<RoleNames>> near = this.directory.findNear(first.stream().map(Lookup::typed).toList(), NEAR_NAMES);
		return IntStream.range(0, first.size())
			.mapToObj((index) -> question(asked, first.get(index), near.get(index)))
			.toList();
	}

	private static Question question(ComparisonAddress asked, Lookup name, List<RoleNames> near) {
		List<RoleNames> meant = name.isShared() ? name.roles() : near;
		return new Question(name.typed(), name.isShared(), meant.stream().map((role) -> option(asked, role)).toList());
	}

	private static Option option(ComparisonAddress asked, RoleNames role) {
		List<String> roles = Stream.concat(asked.roles().stream(), Stream.of(role.slug())).distinct().toList();
		return new Option(role, asked.withRoles(roles).href());
	}

}
