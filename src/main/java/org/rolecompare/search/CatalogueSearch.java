package org.rolecompare.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rolecompare.citation.Bibliographies;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.Citing;
import org.rolecompare.source.Reference;
import org.rolecompare.source.ReferenceRepository;
import org.rolecompare.citation.SourceDetails;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.role.RoleDirectory;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.RoleRepository;
import org.rolecompare.search.Findings.CategoryHit;
import org.rolecompare.search.Findings.StatementHit;
import org.rolecompare.search.SearchRequest.Section;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.CategoryRepository;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.DisputedStatement;
import org.rolecompare.statement.Statement;
import org.rolecompare.statement.StatementRepository;
import org.rolecompare.address.SearchWords;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches the catalogue, in at most eight statements. Roles and categories are few and
 * are compared here, by closeness; statements and sources are many and are searched by
 * the database.
 */
@Service
class CatalogueSearch {

	private static final int MOST_NEAR = 5;

	private static final Sort BY_ROLE = Sort.by("role.rank", "category.position", "position");

	private static final Sort BY_POSITION = Sort.by("position");

	private final RoleRepository roles;

	private final RoleDirectory directory;

	private final CategoryRepository categories;

	private final StatementRepository statements;

	private final ReferenceRepository references;

	private final Bibliographies bibliographies;

	CatalogueSearch(RoleRepository roles, RoleDirectory directory, CategoryRepository categories,
			StatementRepository statements, ReferenceRepository references, Bibliographies bibliographies) {
		this.roles = roles;
		this.directory = directory;
		this.categories = categories;
		this.statements = statements;
		this.references = references;
		this.bibliographies = bibliographies;
	}

	/**
	 * Search the catalogue.
	 * @param request what to look for, and where
	 * @return the page
	 */
	@Transactional(readOnly = true)
	SearchPage search(SearchRequest request) {
		SearchWords words = request.words();
		if (words.isEmpty()) {
			return SearchPage.of(request, List.of(), Findings.NONE, List.of(), false,
					new Bibliography(List.of(), EvidenceSummary.of(List.of())));
		}
		List<RoleNames> names = request.shows(Section.ROLES) ? this.roles.findNames(Limit.unlimited()) : List.of();
		List<RoleMatch> matches = RoleMatch.among(words, names);
		Page<Statement> said = findStatements(request);
		Map<String, List<DisputeMark>> disputed = findDisputed(said);
		Citing citations = Citing.numbering(said.stream().map((each) -> each.getSaid().getCites()));
		Findings found = new Findings(
				Results.of(matches.stream().map(RoleMatch::role).toList(), request.extent(Section.ROLES)),
				Results.of(findCategories(request), request.extent(Section.CATEGORIES)),
				Results.of(said.map((each) -> hit(each, disputed, citations)), request.extent(Section.STATEMENTS)),
				Results.of(findReferences(request).map(SourceDetails::of), request.extent(Section.REFERENCES)));
		List<RoleNames> near = found.isEmpty() ? this.directory.findNear(words.query(), MOST_NEAR) : List.of();
		return SearchPage.of(request, matches, found, near, isComparable(names), this.bibliographies.list(citations));
	}

	/**
	 * Tell whether the catalogue has roles to compare.
	 * @param known the names of all roles, or none if they are not read yet
	 */
	private boolean isComparable(List<RoleNames> known) {
		return (known.isEmpty() ? this.roles.findNames(Limit.of(2)) : known).size() > 1;
	}

	private List<CategoryHit> findCategories(SearchRequest request) {
		if (!request.shows(Section.CATEGORIES)) {
			return List.of();
		}
		return this.categories.findAllByOrderByPosition()
			.stream()
			.filter((category) -> request.words().allOccurIn(List.of(category.getName(), category.getQuestion())))
			.map(CatalogueSearch::hit)
			.toList();
	}

	private Page<Statement> findStatements(SearchRequest request) {
		if (!request.shows(Section.STATEMENTS)) {
			return Page.empty();
		}
		return findPart(request.extent(Section.STATEMENTS), BY_ROLE, (part) -> this.statements
			.findBy(Occurrence.inStatement(request.words()), (query) -> query.project("role", "category").page(part)));
	}

	/**
	 * Complete statements by their sources, and find out on which of them the sources
	 * disagree.
	 */
	private Map<String, List<DisputeMark>> findDisputed(Page<Statement> said) {
		if (!said.hasContent()) {
			return Map.of();
		}
		return this.statements.findAllDisputed(said.stream().map(Statement::getKey).toList())
			.stream()
			.distinct()
			.collect(Collectors.groupingBy((each) -> each.statement().getKey(),
					Collectors.flatMapping(DisputedStatement::marks, Collectors.toList())));
	}

	private Page<Reference> findReferences(SearchRequest request) {
		if (!request.shows(Section.REFERENCES)) {
			return Page.empty();
		}
		return findPart(request.extent(Section.REFERENCES), BY_POSITION,
				(part) -> this.references.findBy(Occurrence.inReference(request.words()),
						(query) -> query.project("via", "sameVoiceAs").page(part)));
	}

	private static <T> Page<T> findPart(Results.Extent extent, Sort order, Function<Pageable, Page<T>> query) {
		Page<T> found = query.apply(PageRequest.of(extent.number() - 1, extent.size(), order));
		boolean beyondTheLast = found.isEmpty() && found.getTotalPages() > 0;
		return beyondTheLast ? query.apply(PageRequest.of(found.getTotalPages() - 1, extent.size(), order)) : found;
	}

	private static CategoryHit hit(Category category) {
		return new CategoryHit(category.getSlug(), category.getName(), category.getQuestion());
	}

	private static StatementHit hit(Statement statement, Map<String, List<DisputeMark>> disputed, Citing citations) {
		RoleNames role = statement.getRole().names();
		String category = statement.getCategory().getName();
		return new StatementHit(role, category, statement.getKey(),
				citations.cite(statement.getSaid(), category + ", " + role.abbreviation()),
				disputed.getOrDefault(statement.getKey(), List.of()));
	}

}
