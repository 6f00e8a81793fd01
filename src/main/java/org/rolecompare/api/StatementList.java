package org.rolecompare.api;

import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.NotFound;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.page.PageRecord;
import org.rolecompare.page.Paging;
import org.rolecompare.role.Role;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Statement;

/**
 * Statements by rank of their roles, then in the order of their categories: all, or those
 * of some roles, in some categories, that rest on some kinds of source.
 */
@JsonIgnoreProperties("head")
public record StatementList(PageHead head, List<StatementEntry> statements, Paging paging) implements PageRecord {

	static final String PATH = "/api/statements";

	private static final int PART = 100;

	/**
	 * List statements.
	 * @param names what roles are called, none for all roles
	 * @param slugs slugs of categories, none for all categories
	 * @throws NotFound if there is no such role, category or kind of source: whoever
	 * reads the answer does not see what was left out
	 */
	static StatementList of(Catalogue catalogue, Collection<String> names, Collection<String> slugs,
			Collection<String> kinds, @Nullable String part) {
		List<Role> roles = catalogue.roles().getAll(List.copyOf(names));
		List<Category> categories = slugs.stream().map((slug) -> category(catalogue, slug)).toList();
		SourceFilter sources = SourceFilter.of(kinds, null);
		if (!sources.unknown().isEmpty()) {
			throw new NotFound(NotFound.Kind.KIND, sources.unknown());
		}
		List<Statement> found = catalogue.statements()
			.all()
			.stream()
			.filter((statement) -> roles.isEmpty() || roles.contains(statement.getRole()))
			.filter((statement) -> categories.isEmpty() || categories.contains(statement.getCategory()))
			.filter((statement) -> sources.admits(statement.getSaid().getCites()))
			.toList();
		Address address = Address.of(PATH)
			.with("role", roles.stream().map(Role::getSlug).toList())
			.with("category", categories.stream().map(Category::getSlug).toList())
			.withAll(sources.parameters());
		Paging paging = Paging.of(part, PART, found.size(), address.href());
		PageHead head = PageHead
			.of(Section.NONE, PATH, paging.titled("Statements"), "What is stated of roles, sentence by sentence.")
			.notIndexed();
		return new StatementList(head,
				paging.cut(found, PART).stream().map((one) -> StatementEntry.of(one, catalogue)).toList(), paging);
	}

	private static Category category(Catalogue catalogue, String slug) {
		return catalogue.categories().find(slug).orElseThrow(() -> new NotFound(NotFound.Kind.CATEGORY, slug));
	}

}
