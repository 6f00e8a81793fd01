package org.rolecompare.compare;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.catalogue.CurrentEdition;
import org.rolecompare.catalogue.Edition;
import org.rolecompare.combinedrole.CombinedRoleRepository;
import org.rolecompare.citation.Bibliographies;
import org.rolecompare.responsibility.ResponsibilityRepository;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleChooser;
import org.rolecompare.role.RoleDirectory;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.RoleRepository;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.CategoryStatement;
import org.rolecompare.statement.DisputeRepository;
import org.rolecompare.statement.Statement;
import org.rolecompare.statement.StatementRepository;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what a comparison needs, in a fixed number of SQL statements.
 */
@Service
@Transactional(readOnly = true)
class Comparisons {

	private final CurrentEdition edition;

	private final RoleRepository roles;

	private final RoleDirectory directory;

	private final StatementRepository statements;

	private final DisputeRepository disputes;

	private final CombinedRoleRepository combinedRoles;

	private final ResponsibilityRepository responsibilities;

	private final Bibliographies bibliographies;

	Comparisons(CurrentEdition edition, RoleRepository roles, RoleDirectory directory, StatementRepository statements,
			DisputeRepository disputes, CombinedRoleRepository combinedRoles, ResponsibilityRepository responsibilities,
			Bibliographies bibliographies) {
		this.edition = edition;
		this.roles = roles;
		this.directory = directory;
		this.statements = statements;
		this.disputes = disputes;
		this.combinedRoles = combinedRoles;
		this.responsibilities = responsibilities;
		this.bibliographies = bibliographies;
	}

	/**
	 * Compare roles.
	 * @param asked what the address asks for; its roles exist and are different
	 * @return the page
	 */
	Comparison compare(ComparisonAddress asked) {
		List<String> shown = asked.roles().stream().limit(ComparisonAddress.MOST_ROLES).toList();
		List<Role> columns = inOrder(asked.roles());
		List<CategoryStatement> cells = this.statements.findByCategory(shown);
		List<Category> known = categories(cells);
		Comparison.LeftOut leftOut = new Comparison.LeftOut(unknown(asked.categories(), known),
				columns.stream().skip(shown.size()).map(Role::names).toList(), asked.sources().notice());
		ComparisonAddress address = new ComparisonAddress(shown, inOrder(asked.categories(), known), asked.words(),
				asked.all(), asked.sources().known());
		ComparedRoles compared = new ComparedRoles(columns.subList(0, shown.size()), known, statements(cells),
				this.disputes.findAllByRoles(shown), this.combinedRoles.findArguments(shown),
				this.responsibilities.findAllInCommon(shown));
		RoleChooser chooser = this.directory.chooser(compared.roles().stream().map(Role::names).toList(),
				ComparisonAddress.MOST_ROLES);
		return Comparison.of(compared, address, leftOut, chooser, this.bibliographies::list);
	}

	/**
	 * Compare the roles that the catalogue wants to be seen first.
	 * @return the home page
	 */
	Home home() {
		Edition current = this.edition.get();
		List<String> shown = current.getHome().stream().limit(ComparisonAddress.MOST_ROLES).toList();
		List<Role> columns = inOrder(shown);
		List<CategoryStatement> cells = this.statements.findByCategory(shown);
		ComparedRoles compared = new ComparedRoles(columns, categories(cells), statements(cells),
				this.disputes.findAllByRoles(shown), List.of(), List.of());
		List<RoleNames> chosen = columns.stream().map(Role::names).toList();
		return Home.of(current, compared, this.directory.chooser(chosen, 3), popular(), this.combinedRoles.count(shown),
				overlap(columns, shown), this.bibliographies::list);
	}

	private @Nullable HomeOverlap overlap(List<Role> columns, List<String> shown) {
		return HomeOverlap.isPossible(columns)
				? HomeOverlap.of(columns, this.responsibilities.findAllByLargestCommonSetting(shown, shown.size()))
				: null;
	}

	/**
	 * Describe the comparisons that the catalogue's editors offer.
	 * @return the comparisons, in their order
	 */
	List<PopularComparison> popular() {
		List<String> offered = this.edition.get().getPopular();
		Set<String> slugs = offered.stream()
			.flatMap((path) -> PopularComparison.slugs(path).stream())
			.collect(Collectors.toSet());
		return PopularComparison.of(offered, this.roles.findAllById(slugs));
	}

	private static List<Category> categories(List<CategoryStatement> cells) {
		return cells.stream().map(CategoryStatement::category).distinct().toList();
	}

	private static List<Statement> statements(List<CategoryStatement> cells) {
		return cells.stream().flatMap((cell) -> Stream.ofNullable(cell.statement())).distinct().toList();
	}

	private List<Role> inOrder(List<String> slugs) {
		Map<String, Role> bySlug = this.roles.findAllWhole(slugs)
			.stream()
			.collect(Collectors.toMap(Role::getSlug, Function.identity()));
		return slugs.stream().map(bySlug::get).toList();
	}

	private static List<String> inOrder(Collection<String> asked, List<Category> known) {
		return known.stream().map(Category::getSlug).filter(asked::contains).toList();
	}

	private static Set<String> unknown(List<String> asked, List<Category> known) {
		Set<String> unknown = new LinkedHashSet<>(asked);
		known.forEach((category) -> unknown.remove(category.getSlug()));
		return unknown;
	}

}
