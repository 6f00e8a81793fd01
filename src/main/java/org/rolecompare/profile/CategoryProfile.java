package org.rolecompare.profile;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.format.Exportable;
import org.rolecompare.format.Document;
import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.Citing;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.page.PageSubject;
import org.rolecompare.page.Paging;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.Roles;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.StatementLine;

/**
 * One category across all roles, or one part of it: the whole page.
 *
 * @param roles the roles of this part, each with what is stated of it
 * @param paging which part it is, of the roles of which something is stated
 * @param previous the category before it, null for the first
 * @param next the category after it, null for the last
 */
@JsonIgnoreProperties({ "head" })
public record CategoryProfile(PageHead head, Heading category, List<RoleCell> roles, Paging paging, Unstated unstated,
		@Nullable Heading previous, @Nullable Heading next, Bibliography bibliography) implements Exportable {

	/** A role has up to three statements, so a part is about as long as a role's page. */
	private static final int ROLES_PER_PART = 30;

	static CategoryProfile of(Catalogue catalogue, Category category, @Nullable String part) {
		Citing citing = new Citing();
		List<Role> stated = catalogue.statements().findRoles(category);
		Paging paging = Paging.of(part, ROLES_PER_PART, stated.size(), Address.category(category.getSlug()).href());
		List<RoleCell> cells = paging.cut(stated, ROLES_PER_PART)
			.stream()
			.map((role) -> RoleCell.of(catalogue, category, role, citing))
			.toList();
		PageHead head = PageHead
			.of(Section.ROLES, paging.to(paging.number()), paging.titled(category.getName() + " of every role"),
					ProfileWords.category(category, paging.total()))
			.about(new PageSubject.Term(category.getName(), null, List.of(), category.getQuestion(), false));
		List<Category> all = catalogue.categories().all();
		int place = all.indexOf(category);
		return new CategoryProfile(head, Heading.of(category), cells, paging, Unstated.of(catalogue, category),
				heading(all, place - 1), heading(all, place + 1), Bibliography.of(citing));
	}

	@Override
	public Document document() {
		return ProfileDocument.of(this);
	}

	private static @Nullable Heading heading(List<Category> all, int place) {
		return (place >= 0 && place < all.size()) ? Heading.of(all.get(place)) : null;
	}

	/** Tell whether a role has another one to be compared with. */
	public boolean isComparable() {
		return this.paging.total() + this.unstated.count() > 1;
	}

	/** A category by name, and the question that its statements answer. */
	public record Heading(String slug, String name, String question) {

		static Heading of(Category category) {
			return new Heading(category.getSlug(), category.getName(), category.getQuestion());
		}

		public String href() {
			return Address.category(this.slug).href();
		}

	}

	/**
	 * What is stated of a role, at least one statement, and where the sources disagree.
	 */
	public record RoleCell(RoleNames role, List<StatementLine> statements, List<DisputeMark> disputes) {

		static RoleCell of(Catalogue catalogue, Category category, Role role, Citing citing) {
			return new RoleCell(role.names(),
					StatementLine.of(catalogue.statements().find(category, role), role.getAbbreviation(), citing),
					catalogue.disputes().find(category, role).stream().map(DisputeMark::atItsRole).toList());
		}

	}

	/**
	 * The roles of which nothing is stated.
	 *
	 * @param listed what they are called, none if they are too many to list
	 */
	public record Unstated(int count, List<RoleNames> listed) {

		static Unstated of(Catalogue catalogue, Category category) {
			List<RoleNames> unstated = catalogue.roles()
				.all()
				.stream()
				.filter((role) -> catalogue.statements().find(category, role).isEmpty())
				.map(Role::names)
				.toList();
			return new Unstated(unstated.size(), (unstated.size() <= Roles.MOST_LISTED) ? unstated : List.of());
		}

	}

}
