package org.rolecompare.api;

import java.util.List;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.Reference;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.Statement;

/**
 * What is stated of a role in a category: one sentence, on its own.
 *
 * @param key its permanent key; a statement that says something else is a new one
 * @param role the subject of the sentence, which leaves it out
 * @param text the sentence
 * @param sources who says so, the source first that carries the sentence
 * @param disputes where sources disagree on what is stated of the role in the category
 */
public record StatementEntry(String key, RoleNames role, CategoryName category, String text, List<Source> sources,
		List<DisputeMark> disputes) {

	static StatementEntry of(Statement statement, Catalogue catalogue) {
		return new StatementEntry(statement.getKey(), statement.getRole().names(),
				CategoryName.of(statement.getCategory()), statement.getSaid().getText(),
				statement.getSaid().getCites().stream().map(Source::of).toList(),
				catalogue.disputes()
					.find(statement.getCategory(), statement.getRole())
					.stream()
					.map(DisputeMark::atItsRole)
					.toList());
	}

	/** Where it stands on the page of its role. */
	public String href() {
		return this.role.href() + "#" + this.key;
	}

	/**
	 * A category by name.
	 *
	 * @param slug its name in addresses
	 */
	public record CategoryName(String slug, String name) {

		static CategoryName of(Category category) {
			return new CategoryName(category.getSlug(), category.getName());
		}

		public String href() {
			return Address.category(this.slug).href();
		}

	}

	/**
	 * A source in short.
	 *
	 * @param key its permanent key
	 * @param text its title, or the name of its site where no title is shown
	 * @param kind who is speaking
	 * @param voice the key of the source with which it counts as one, mostly its own
	 */
	public record Source(String key, String text, Reference.Kind kind, String voice) {

		static Source of(Reference reference) {
			return new Source(reference.getKey(), reference.getDetails().linkText(), reference.getKind(),
					reference.voice());
		}

		public String href() {
			return Address.reference(this.key).href();
		}

	}

}
