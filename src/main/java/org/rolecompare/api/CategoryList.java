package org.rolecompare.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.page.PageRecord;
import org.rolecompare.statement.Category;

/**
 * All categories by group, in the order in which a table is read. Pages show them as the
 * rows of a comparison and never alone.
 */
@JsonIgnoreProperties("head")
public record CategoryList(PageHead head, List<Group> groups) implements PageRecord {

	static final String PATH = "/api/categories";

	static CategoryList of(Catalogue catalogue) {
		PageHead head = PageHead
			.of(Section.NONE, PATH, "All categories", "The questions that statements about roles answer.")
			.notIndexed();
		return new CategoryList(head,
				catalogue.categories()
					.groups()
					.entrySet()
					.stream()
					.map((group) -> new Group(group.getKey(),
							group.getValue().stream().map((category) -> Entry.of(category, catalogue)).toList()))
					.toList());
	}

	/** Categories under one heading. */
	public record Group(String name, List<Entry> categories) {
	}

	/**
	 * A category.
	 *
	 * @param slug its name in addresses
	 * @param question the question that its statements answer
	 * @param wording how its statements are phrased, so that they compare
	 * @param roles of how many roles it states something
	 * @param statements how many statements it has
	 */
	public record Entry(String slug, String name, String question, String wording, int roles, int statements) {

		static Entry of(Category category, Catalogue catalogue) {
			int statements = (int) catalogue.statements()
				.all()
				.stream()
				.filter((statement) -> statement.getCategory().equals(category))
				.count();
			return new Entry(category.getSlug(), category.getName(), category.getQuestion(), category.getWording(),
					catalogue.statements().findRoles(category).size(), statements);
		}

		public String href() {
			return Address.category(this.slug).href();
		}

	}

}
