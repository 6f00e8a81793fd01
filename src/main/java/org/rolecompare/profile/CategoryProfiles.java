package org.rolecompare.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.profile.CategoryProfile.Heading;
import org.rolecompare.profile.CategoryProfile.RoleCell;
import org.rolecompare.profile.CategoryProfile.Unstated;
import org.rolecompare.citation.Bibliographies;
import org.rolecompare.citation.Citing;
import org.rolecompare.role.RoleDirectory;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.CategoryCoverage;
import org.rolecompare.statement.CategoryRepository;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.DisputeRepository;
import org.rolecompare.statement.Statement;
import org.rolecompare.statement.StatementRepository;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells one category of all roles.
 */
@Service
class CategoryProfiles {

	/** A role has up to three statements, so a part is about as long as a role's page. */
	static final int ROLES_PER_PART = 30;

	private final CategoryRepository categories;

	private final StatementRepository statements;

	private final DisputeRepository disputes;

	private final Bibliographies bibliographies;

	CategoryProfiles(CategoryRepository categories, StatementRepository statements, DisputeRepository disputes,
			Bibliographies bibliographies) {
		this.categories = categories;
		this.statements = statements;
		this.disputes = disputes;
		this.bibliographies = bibliographies;
	}

	/**
	 * Find a part of the page of a category.
	 * @param slug slug of the category, exactly
	 * @param typed which part the address asks for, if it does
	 * @return the page, or nothing for an unknown slug
	 */
	@Transactional(readOnly = true)
	Optional<CategoryProfile> find(String slug, @Nullable String typed) {
		List<Category> all = this.categories.findAllByOrderByPosition();
		return IntStream.range(0, all.size())
			.filter((place) -> all.get(place).getSlug().equals(slug))
			.mapToObj((place) -> tell(all, place, typed))
			.findFirst();
	}

	/**
	 * Tell whether a category exists.
	 * @param slug what may be its slug
	 * @return true if it does
	 */
	boolean isKnown(String slug) {
		return this.categories.existsById(slug);
	}

	private CategoryProfile tell(List<Category> all, int place, @Nullable String typed) {
		Category category = all.get(place);
		CategoryCoverage coverage = this.statements.countRoles(category.getSlug());
		ListPart part = ListPart.of(typed, ROLES_PER_PART, coverage.stated());
		List<RoleNames> roles = this.statements.findNamesStated(category.getSlug(), part.pageable());
		List<String> slugs = roles.stream().map(RoleNames::slug).toList();
		List<Statement> stated = this.statements.findAllByCategory(category.getSlug(), slugs);
		List<Dispute> disputed = this.disputes.findAllByCategory(category.getSlug(), slugs);
		Citing citations = Citing.numbering(stated.stream().map((statement) -> statement.getSaid().getCites()));
		List<RoleCell> cells = cells(roles, stated, disputed, citations);
		return new CategoryProfile(CategoryProfile.head(category, part), Heading.of(category), cells,
				part.paging("/categories/" + category.getSlug()), unstated(category, coverage), heading(all, place - 1),
				heading(all, place + 1), this.bibliographies.list(citations));
	}

	private Unstated unstated(Category category, CategoryCoverage coverage) {
		boolean listed = coverage.unstated() > 0 && coverage.unstated() <= RoleDirectory.MOST_LISTED;
		return new Unstated(coverage.unstated(),
				listed ? this.statements.findNamesUnstated(category.getSlug(), Limit.of(RoleDirectory.MOST_LISTED))
						: List.of());
	}

	private static List<RoleCell> cells(List<RoleNames> roles, List<Statement> stated, List<Dispute> disputed,
			Citing citations) {
		Map<String, List<Statement>> byRole = stated.stream()
			.collect(Collectors.groupingBy((statement) -> statement.getRole().getSlug()));
		return roles.stream()
			.map((role) -> new RoleCell(role,
					StatementLine.of(byRole.getOrDefault(role.slug(), List.of()), role.abbreviation(), citations),
					disputed.stream()
						.filter((dispute) -> dispute.getRole().getSlug().equals(role.slug()))
						.map(DisputeMark::atItsRole)
						.toList()))
			.toList();
	}

	private static @Nullable Heading heading(List<Category> all, int place) {
		return (place >= 0 && place < all.size()) ? Heading.of(all.get(place)) : null;
	}

}
